package app.anonymouschat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A client that says on a socket whatever a test wants, well formed or not. What it waits for has to come within
/// twenty seconds.
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    /// Small, so that whoever does not read is noticed soon.
    private static final int RECEIVE_BYTES = 8192;
    private static final int MASK = 0x5A;

    private final Socket socket;
    private final DataInputStream in;

    RawClient(Socket socket) throws IOException {
        this.socket = socket;
        this.socket.setSoTimeout(PATIENCE_MILLIS);
        this.socket.setTcpNoDelay(true);
        this.in = new DataInputStream(socket.getInputStream());
    }

    static RawClient connect(int port) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(RECEIVE_BYTES);
        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return new RawClient(socket);
    }

    /// A socket after its upgrade, with further header lines if any.
    static RawClient upgraded(int port, String... headers) throws IOException {
        RawClient client = connect(port);
        Reply reply = client.ask(upgradeRequest(port, headers));
        if (reply.status() != 101) {
            throw new IllegalStateException("status " + reply.status());
        }
        return client;
    }

    static String upgradeRequest(int port, String... headers) {
        return "GET /signal HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: anonymouschat.v1\r\n"
                + lines(headers) + "\r\n";
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    /// The answer to a request: header names in lower case.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Reply(int status, Map<String, String> headers, byte[] bytes) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return Optional.ofNullable(headers.get(name)).orElse("");
        }
    }

    Reply get(String path, String... headers) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines(headers) + "\r\n");
    }

    Reply ask(String request) throws IOException {
        send(request.getBytes(StandardCharsets.ISO_8859_1));
        return reply(!request.startsWith("HEAD"));
    }

    /// The status of an answer whose body is none.
    int skipHead() throws IOException {
        return reply(false).status();
    }

    private Reply reply(boolean withBody) throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = withBody ? Integer.parseInt(headers.getOrDefault("content-length", "0")) : 0;
        return new Reply(status, headers, in.readNBytes(length));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void sendText(String text) throws IOException {
        sendFrame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    void sendBinary(byte... bytes) throws IOException {
        sendFrame(0x82, bytes);
    }

    /// A masked frame whose first byte is given: FIN, RSV and opcode.
    void sendFrame(int first, byte... payload) throws IOException {
        ByteArrayOutputStream frame = header(first, payload.length, 0x80);
        for (int i = 0; i < 4; i++) {
            frame.write(MASK);
        }
        for (byte each : payload) {
            frame.write(each ^ MASK);
        }
        send(frame.toByteArray());
    }

    void sendUnmasked(int first, byte... payload) throws IOException {
        ByteArrayOutputStream frame = header(first, payload.length, 0);
        frame.writeBytes(payload);
        send(frame.toByteArray());
    }

    private static ByteArrayOutputStream header(int first, int length, int masked) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (length < 126) {
            frame.write(masked | length);
        } else if (length < 65_536) {
            frame.write(masked | 126);
            frame.write(length >> 8);
            frame.write(length);
        } else {
            frame.write(masked | 127);
            frame.writeBytes(new byte[] {0, 0, 0, 0, 0, (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        }
        return frame;
    }

    /// A frame from the server.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Frame(int opcode, byte[] payload) {
        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        int closeCode() {
            return opcode == 8 ? ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF) : -1;
        }
    }

    Frame frame() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0F;
        int length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        return new Frame(opcode, in.readNBytes(length));
    }

    /// The next frame with this opcode; others are passed over.
    Frame frame(int opcode) throws IOException {
        Frame frame = frame();
        while (frame.opcode() != opcode) {
            frame = frame();
        }
        return frame;
    }

    /// The next text frame of this type; others are passed over.
    String message(String type) throws IOException {
        String text = frame(1).text();
        while (!text.contains("\"type\":\"" + type + "\"")) {
            text = frame(1).text();
        }
        return text;
    }

    /// The code that the server closes with, after whatever else it says.
    int closeCode() throws IOException {
        return frame(8).closeCode();
    }

    /// Repeats itself without ever reading until the server cuts the connection.
    void talkUntilCut(String text) {
        boolean talking = true;
        while (talking) {
            try {
                sendText(text);
            } catch (IOException cut) {
                talking = false;
            }
        }
    }

    /// Whether the server ends the connection now.
    boolean isEnded() throws IOException {
        try {
            in.readUnsignedByte();
            return false;
        } catch (EOFException | SocketException ended) {
            return true;
        }
    }

    /// Says no more, and hears the server out until it ends the connection.
    void hearOut() throws IOException {
        try {
            socket.shutdownOutput();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SocketException cut) {
            // So it is ended.
        }
    }

    /// Breaks the connection without a word.
    void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
