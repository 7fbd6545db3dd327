package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.netty.channel.uring.IoUring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TransportTest {
    private static final int FRAMES = 200;

    @Test
    void twoMeetAndTheirFramesPassInOrderByIoUring() throws Exception {
        assumeThat(IoUring.isAvailable())
                .as("skipped: the kernel allows no io_uring")
                .isTrue();
        try (TestServer server = new TestServer("transport=io_uring", "limits=off");
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            Chats.pair(one, other);
            for (int i = 0; i < FRAMES; i++) {
                one.sendBinary(new byte[] {(byte) i, 1});
                other.sendBinary(new byte[] {(byte) i, 2});
            }
            for (int i = 0; i < FRAMES; i++) {
                assertThat(other.frame(2).payload()).containsExactly(i, 1);
                assertThat(one.frame(2).payload()).containsExactly(i, 2);
            }
            other.hangUp();
            assertThat(one.message("parted")).contains("lost");
        }
    }

    /// In a process of its own, whose Netty is told to have nothing of the system's.
    @Test
    void aMachineThatRefusesIoUringIsSaidAndNothingStarts() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dio.netty.transport.noNative=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.anonymouschat.NodeProcess",
                        "transport=io_uring")
                .redirectErrorStream(true)
                .start();
        assertThat(said(server)).contains("this machine refuses io_uring", "leave transport at auto");
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isNotZero();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
