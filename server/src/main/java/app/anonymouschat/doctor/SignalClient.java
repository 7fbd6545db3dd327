package app.anonymouschat.doctor;

import app.anonymouschat.protocol.MessageCodec;
import app.anonymouschat.protocol.ServerMessage;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/// A browser's side of signalling (PROTOCOL.md §2) over a connection that was upgraded (RFC 6455). For one thread.
final class SignalClient implements AutoCloseable {
    private static final MessageCodec CODEC = new MessageCodec();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_BYTES = 64 * 1024;

    private static final String SUBPROTOCOL = "anonymouschat.v1";

    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final HttpConnection connection;
    private final DataInputStream in;

    private SignalClient(HttpConnection connection) {
        this.connection = connection;
        this.in = new DataInputStream(connection.in());
    }

    /// Asks to become a socket, as a page of that origin.
    static HttpReply ask(HttpConnection connection, String origin, String... headers) throws IOException {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        String[] all = new String[headers.length + 6];
        System.arraycopy(headers, 0, all, 6, headers.length);
        all[0] = origin.isEmpty() ? "Pragma: no-cache" : "Origin: " + origin;
        all[1] = "Connection: Upgrade";
        all[2] = "Upgrade: websocket";
        all[3] = "Sec-WebSocket-Version: 13";
        all[4] = "Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(nonce);
        all[5] = "Sec-WebSocket-Protocol: " + SUBPROTOCOL;
        return connection.get("/signal", all);
    }

    /// A socket of the deployment's own page.
    ///
    /// @throws ProtocolException where there is none to be had
    static SignalClient open(Way way, String... headers) throws IOException {
        HttpConnection connection = way.connect();
        HttpReply reply = ask(connection, way.target().origin(), headers);
        if (reply.status() != 101) {
            connection.close();
            throw new ProtocolException("no socket: the answer is " + reply.status());
        }
        return new SignalClient(connection);
    }

    /// After an upgrade that was asked for.
    static SignalClient after(HttpConnection upgraded) {
        return new SignalClient(upgraded);
    }

    void say(String json) throws IOException {
        send(TEXT, json.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether it answers a ping. A ping of its own may be on the way already, and is passed over.
    boolean answersPing() throws IOException {
        send(PING);
        long deadline = System.nanoTime() + Sockets.PATIENCE.toNanos();
        Heard heard = hear(Sockets.PATIENCE);
        while (heard instanceof Heard.Pinged && System.nanoTime() < deadline) {
            heard = hear(Sockets.PATIENCE);
        }
        return heard instanceof Heard.Ponged;
    }

    private void send(int opcode, byte... payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) (0x80 | opcode));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        byte[] mask = new byte[4];
        RANDOM.nextBytes(mask);
        frame.put(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ mask[i % 4]));
        }
        connection.out().write(frame.array(), 0, frame.position());
        connection.out().flush();
    }

    /// What comes next, within this time.
    Heard hear(Duration atMost) throws IOException {
        connection.socket().setSoTimeout(Math.toIntExact(atMost.toMillis()));
        int first = in.readUnsignedByte();
        byte[] payload = payload();
        return switch (first & 0x0F) {
            case TEXT ->
                new Heard.Told(CODEC.understand(payload)
                        .orElseThrow(() -> new ProtocolException("a message that is none of the protocol's")));
            case BINARY -> new Heard.Relayed();
            case PING -> {
                send(PONG, payload);
                yield new Heard.Pinged();
            }
            case PONG -> new Heard.Ponged();
            case CLOSE ->
                new Heard.Closed(
                        payload.length < 2
                                ? 1005
                                : Short.toUnsignedInt(ByteBuffer.wrap(payload).getShort()));
            default -> throw new ProtocolException("what answers does not speak WebSocket");
        };
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        if (length > MOST_BYTES || length == 127) {
            throw new ProtocolException("a frame that is too long");
        }
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    /// The next message of the server; pings and the like are passed over.
    ServerMessage message() throws IOException {
        Heard heard = hear(Sockets.PATIENCE);
        while (!(heard instanceof Heard.Told)) {
            if (heard instanceof Heard.Closed(int code)) {
                throw new ProtocolException("the socket was closed with " + code);
            }
            heard = hear(Sockets.PATIENCE);
        }
        return ((Heard.Told) heard).message();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
