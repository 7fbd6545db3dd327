package app.anonymouschat.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void whoeverDoesNotAnswerIsLeft() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (ServerSocket silent = new ServerSocket(0);
                Rounds rounds = new Rounds()) {
            List<Finding> found = rounds.look("Silence", Duration.ofSeconds(1), () -> {
                try (Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
                    return List.of(Finding.ok(
                            "Silence", "said " + socket.getInputStream().read()));
                } finally {
                    left.countDown();
                }
            });
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().result())
                    .hasToString(Finding.failed(
                                    "",
                                    "not done within 1 s",
                                    "Try again; if it stays so, look at what stands between.")
                            .result()
                            .toString());
            left.await();
        }
    }

    @Test
    void whatWasBegunIsToldInOrderAndWhatFailsIsAFinding() {
        CountDownLatch second = new CountDownLatch(1);
        try (Rounds rounds = new Rounds()) {
            rounds.begin("First", Duration.ofSeconds(20), () -> {
                await(second);
                return List.of(Finding.ok("First", "after the second"));
            });
            rounds.begin("Second", Duration.ofSeconds(20), () -> {
                second.countDown();
                throw new SocketTimeoutException();
            });
            List<Finding> found = rounds.end();
            assertThat(found).extracting(Finding::subject).containsExactly("First", "Second");
            assertThat(found.getLast().isFailure()).isTrue();
            assertThat(rounds.end()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
