package app.anonymouschat.doctor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is made of a socket by what comes over it.
class SocketCheckTest {
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int PING = 0x89;
    private static final int PONG = 0x8A;
    private static final String WELCOME = "{\"type\":\"welcome\",\"protocol\":1,\"relay\":false,"
            + "\"limits\":{\"textBytes\":1,\"frameBytes\":1,\"interests\":1,\"waitMs\":1}}";

    @Test
    void aPingOfTheServersThatComesBeforeItsAnswerIsPassedOver() throws IOException {
        assertThat(found(PING, PING, PONG).isFailure()).isFalse();
    }

    @Test
    void aSocketThatAnswersNoPingIsFound() throws IOException {
        assertThat(found(PING, CLOSE).isFailure()).isTrue();
    }

    /// Of a server that says these frames, empty ones, after it has welcomed whoever comes.
    private static Finding found(int... frames) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> serve(server, frames));
            var way = new Way(
                    new Target(false, "127.0.0.1", server.getLocalPort()),
                    server.getInetAddress(),
                    Trust.with(Optional.empty()));
            List<Finding> findings = SocketCheck.open(way);
            return findings.getFirst();
        }
    }

    private static void serve(ServerSocket server, int... frames) {
        try (Socket visitor = server.accept()) {
            var said = new ByteArrayOutputStream();
            said.writeBytes("HTTP/1.1 101 Switching Protocols\r\n\r\n".getBytes(US_ASCII));
            said.write(TEXT);
            said.write(WELCOME.length());
            said.writeBytes(WELCOME.getBytes(US_ASCII));
            for (int frame : frames) {
                said.write(frame);
                said.write(0);
            }
            said.writeTo(visitor.getOutputStream());
            visitor.getInputStream().readAllBytes();
        } catch (IOException gone) {
            // The visitor has seen enough.
        }
    }
}
