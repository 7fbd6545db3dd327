package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.ServerProcess;
import app.anonymouschat.e2e.relay.RelayFolder;
import app.anonymouschat.e2e.relay.RelayProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A public service as docs/operations.md has it: the chat server with TLS and STUN on one machine, the relay with the
/// shipped configuration on another.
final class Service implements AutoCloseable {
    private static final Address CHAT_AT = new Address(1);
    private static final Address RELAY_AT = new Address(2);

    /// Where the relay is, to whom it relays.
    static final String RELAY = RELAY_AT.ipv4();
    /// Where it may be asked to.
    static final Set<String> RELAY_ADDRESSES = Set.of(RELAY_AT.ipv4(), RELAY_AT.ipv6());

    private static final int RELAY_PORT = 3478;
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Namespace chatMachine = Namespace.create();
    private final Namespace relayMachine = Namespace.create();
    private final RelayFolder folder;

    Service(Internet internet) {
        internet.connect(chatMachine, "eth0", CHAT_AT);
        internet.connect(relayMachine, "eth0", RELAY_AT);
        try {
            folder = RelayFolder.with(List.of(
                    "listening-ip=" + RELAY_AT.ipv4(),
                    "listening-ip=" + RELAY_AT.ipv6(),
                    "relay-ip=" + RELAY_AT.ipv4()));
            RelayProcess.launch(relayMachine.prefix(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startChat(folder.certificate().certificate(), folder.certificate().key());
        awaitRelay();
    }

    /// Where the page is for whoever is in that network.
    String address(Network network) {
        return "https://" + (network.hasIpv4() ? CHAT_AT.ipv4() : "[" + CHAT_AT.ipv6() + "]");
    }

    /// The one certificate of both, as browsers can be told of it.
    String keyHash() {
        return folder.certificate().keyHash();
    }

    @Override
    public void close() {
        chatMachine.close();
        relayMachine.close();
    }

    private void startChat(Path certificate, Path key) {
        List<String> urls = Stream.of(RELAY_AT.ipv4(), "[" + RELAY_AT.ipv6() + "]")
                .flatMap(relay -> Stream.of(
                        "turn:" + relay + ":3478?transport=udp",
                        "turn:" + relay + ":443?transport=tcp",
                        "turns:" + relay + ":443?transport=tcp"))
                .toList();
        ServerProcess.startOn(
                chatMachine.prefix(),
                443,
                "--limits",
                "off",
                "--stun-port",
                "3478",
                "--tls-certificate",
                certificate.toString(),
                "--tls-key",
                key.toString(),
                "--turn-urls",
                String.join(",", urls),
                "--turn-secret",
                RelayFolder.SECRET);
    }

    private void awaitRelay() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!relayMachine.listensOnUdp(RELAY_PORT)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("coturn did not start");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
