package app.anonymouschat.turn;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a client and a relay talk over. For one thread.
public sealed interface RelayLine extends AutoCloseable {
    /// How long to wait for an answer each time that a request is sent, the same one again where none came.
    List<Duration> tries();

    /// Sends one message.
    void send(byte[] message) throws IOException;

    /// The next message.
    ///
    /// @throws java.net.SocketTimeoutException where none comes in that time
    byte[] hear(Duration atMost) throws IOException;

    @Override
    void close() throws IOException;

    /// UDP, a message each.
    static RelayLine udp(InetSocketAddress relay) throws IOException {
        return new Datagrams(relay);
    }

    /// TCP, or TLS over it.
    static RelayLine over(Socket connected) throws IOException {
        return new Messages(connected);
    }

    /// UDP loses messages: they are repeated at growing intervals (RFC 8489 §6.2.1).
    final class Datagrams implements RelayLine {
        private static final int MOST_BYTES = 2048;
        private static final List<Duration> TRIES =
                Stream.of(500, 1000, 2000, 4000).map(Duration::ofMillis).toList();

        private final DatagramSocket socket;

        private Datagrams(InetSocketAddress relay) throws IOException {
            socket = new DatagramSocket();
            socket.connect(relay);
        }

        @Override
        public List<Duration> tries() {
            return TRIES;
        }

        @Override
        public void send(byte[] message) throws IOException {
            socket.send(new DatagramPacket(message, message.length));
        }

        @Override
        public byte[] hear(Duration atMost) throws IOException {
            DatagramPacket heard = new DatagramPacket(new byte[MOST_BYTES], MOST_BYTES);
            socket.setSoTimeout(millis(atMost));
            socket.receive(heard);
            return Arrays.copyOf(heard.getData(), heard.getLength());
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    /// A stream, whose messages say how long they are.
    final class Messages implements RelayLine {
        private final Socket socket;
        private final DataInputStream in;

        private Messages(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new DataInputStream(socket.getInputStream());
        }

        @Override
        public List<Duration> tries() {
            return List.of(Duration.ofSeconds(10));
        }

        @Override
        public void send(byte[] message) throws IOException {
            socket.getOutputStream().write(message);
        }

        @Override
        public byte[] hear(Duration atMost) throws IOException {
            socket.setSoTimeout(millis(atMost));
            byte[] header = whole(TurnMessage.HEADER_BYTES);
            byte[] body = whole(Short.toUnsignedInt(ByteBuffer.wrap(header).getShort(TurnMessage.LENGTH_AT)));
            return ByteBuffer.allocate(header.length + body.length)
                    .put(header)
                    .put(body)
                    .array();
        }

        private byte[] whole(int length) throws IOException {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the relay hung up");
            }
            return bytes;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /// A socket takes 0 for for ever.
    private static int millis(Duration time) {
        return Math.max(1, Math.toIntExact(time.toMillis()));
    }
}
