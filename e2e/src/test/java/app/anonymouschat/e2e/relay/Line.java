package app.anonymouschat.e2e.relay;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What a client and the relay talk over. What it waits for has to come within ten seconds, else it is empty.
sealed interface Line extends AutoCloseable {
    int PATIENCE_MILLIS = 10_000;

    void send(byte[] message) throws IOException;

    byte[] hear() throws IOException;

    @Override
    void close() throws IOException;

    static Line udp(InetSocketAddress relay) throws IOException {
        return new Datagrams(relay);
    }

    /// TCP, or TLS over it.
    static Line over(Socket connected) throws IOException {
        return new Stream(connected);
    }

    /// UDP, a message each.
    final class Datagrams implements Line {
        private final DatagramSocket socket;

        private Datagrams(InetSocketAddress relay) throws IOException {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            socket.connect(relay);
            socket.setSoTimeout(PATIENCE_MILLIS);
        }

        @Override
        public void send(byte[] message) throws IOException {
            socket.send(new DatagramPacket(message, message.length));
        }

        @Override
        public byte[] hear() throws IOException {
            DatagramPacket heard = new DatagramPacket(new byte[2048], 2048);
            socket.receive(heard);
            return Arrays.copyOf(heard.getData(), heard.getLength());
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    /// A stream, whose messages say how long they are.
    final class Stream implements Line {
        private final Socket socket;
        private final DataInputStream in;

        private Stream(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(PATIENCE_MILLIS);
            this.in = new DataInputStream(socket.getInputStream());
        }

        @Override
        public void send(byte[] message) throws IOException {
            socket.getOutputStream().write(message);
        }

        @Override
        public byte[] hear() throws IOException {
            byte[] header = in.readNBytes(TurnMessage.HEADER_BYTES);
            byte[] body = in.readNBytes(ByteBuffer.wrap(header).getShort(2));
            return ByteBuffer.allocate(header.length + body.length)
                    .put(header)
                    .put(body)
                    .array();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
