package app.anonymouschat.e2e.relay;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.turn.TurnClient;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The share of the line that one allocation has (`max-bps` of the shipped configuration), by what arrives of a flood.
class BandwidthTest {
    /// As it is shipped.
    private static final int BYTES_PER_SECOND = 625_000;

    private static final int MESSAGE_BYTES = 1000;
    private static final int MESSAGES = 2500;

    /// What fits into the buffers of sockets: they lose nothing where the relay is asked something after so many.
    private static final int MESSAGES_AT_ONCE = 50;

    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final String[] SHIPPED = {"allow-loopback-peers", "allowed-peer-ip=127.0.0.1"};
    private static final String[] GREAT_SHARE = {SHIPPED[0], SHIPPED[1], "max-bps=" + 100 * BYTES_PER_SECOND};

    @Test
    void anAllocationCarriesNoMoreThanItsShare() throws IOException {
        try (RelayProcess relay = RelayProcess.start(SHIPPED)) {
            Flood flood = flood(relay);
            assertThat(flood.bytes()).isPositive().isLessThanOrEqualTo(flood.share());
        }
    }

    @Test
    void aGreatShareCarriesTheSameFlood() throws IOException {
        try (RelayProcess relay = RelayProcess.startWithout("max-bps", GREAT_SHARE)) {
            Flood flood = flood(relay);
            assertThat(flood.bytes()).isGreaterThan(MESSAGES * MESSAGE_BYTES / 2);
        }
    }

    /// What arrived, and how long that took.
    private record Flood(long bytes, Duration time) {
        /// As much as may arrive in that time. coturn counts by whole seconds, of which the first and the last
        /// may have been cut short.
        long share() {
            return (time.toSeconds() + 2) * BYTES_PER_SECOND;
        }
    }

    private static Flood flood(RelayProcess relay) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        String words = "x".repeat(MESSAGE_BYTES);
        try (TurnClient client = relay.client();
                var peer = new DatagramSocket(0, loopback)) {
            CompletableFuture<Long> arriving =
                    CompletableFuture.supplyAsync(() -> bytesUntilEnd(peer), Thread::startVirtualThread);
            client.allocate();
            client.permit(loopback.getAddress());
            long begin = System.nanoTime();
            for (int sent = 0; sent < MESSAGES; sent++) {
                client.sendTo((InetSocketAddress) peer.getLocalSocketAddress(), words);
                if (sent % MESSAGES_AT_ONCE == 0) {
                    client.refresh(600);
                }
            }
            client.refresh(600); // What came before is worked off.
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            while (!arriving.isDone()) {
                peer.send(new DatagramPacket(new byte[1], 1, peer.getLocalSocketAddress()));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new Flood(arriving.join(), time);
        }
    }

    /// All that arrives, until one byte alone does.
    private static long bytesUntilEnd(DatagramSocket peer) {
        var message = new DatagramPacket(new byte[2 * MESSAGE_BYTES], 2 * MESSAGE_BYTES);
        long bytes = 0;
        try {
            for (peer.receive(message); message.getLength() > 1; peer.receive(message)) {
                bytes += message.getLength();
            }
        } catch (IOException closed) {
            return bytes;
        }
        return bytes;
    }
}
