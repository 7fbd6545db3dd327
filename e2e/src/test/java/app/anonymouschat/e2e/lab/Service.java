package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.ServerProcess;
import app.anonymouschat.e2e.relay.RelayFolder;
import app.anonymouschat.e2e.relay.RelayProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A public service as docs/operations.md has it: the chat server with TLS and STUN on one machine, the relay with the
/// shipped configuration on another.
final class Service implements AutoCloseable {
    /// Where the page, and STUN, is.
    static final String CHAT = "1.2.3.1";
    /// Where the relay is.
    static final String RELAY = "1.2.3.2";
    private static final int RELAY_PORT = 3478;
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Namespace chatMachine = Namespace.create();
    private final Namespace relayMachine = Namespace.create();
    private final RelayFolder folder;

    Service(Internet internet) {
        internet.connect(chatMachine, "eth0", CHAT);
        internet.connect(relayMachine, "eth0", RELAY);
        try {
            folder = RelayFolder.with(List.of("listening-ip=" + RELAY, "relay-ip=" + RELAY));
            RelayProcess.launch(relayMachine.prefix(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startChat(folder.certificate().certificate(), folder.certificate().key());
        awaitRelay();
    }

    /// Where the page is.
    String address() {
        return "https://" + CHAT;
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
        List<String> urls = List.of(
                "turn:" + RELAY + ":3478?transport=udp",
                "turn:" + RELAY + ":443?transport=tcp",
                "turns:" + RELAY + ":443?transport=tcp");
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
