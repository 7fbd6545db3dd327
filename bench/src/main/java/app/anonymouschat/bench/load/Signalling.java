package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The signalling of AC1 (PROTOCOL.md §2), as the server speaks it and, as far as it is used here, the one on `ws`.
final class Signalling implements Dialect {
    static final Signalling INSTANCE = new Signalling();

    /// The fields of `find` as a browser sends them; keys are as long as real ones.
    static final String WISH = "\"suite\":1,\"key\":\"" + base64(1216) + "\",\"commit\":\"" + base64(32)
            + "\",\"mode\":\"video\",\"interests\":[],\"languages\":[\"en\"],\"recent\":[],\"avoid\":[]";

    private static final Frames FIND = Frames.text("{\"type\":\"find\"," + WISH + "}");
    private static final Frames LEAVE = Frames.text("{\"type\":\"leave\"}");
    private static final Message MESSAGE =
            Message.endingWith(Frames.of(Frames.BINARY, new byte[MESSAGE_BYTES]), MESSAGE_BYTES);
    /// `{"type":"`, and the letter after it tells what it is.
    private static final int TYPE = 9;

    private Signalling() {}

    private static String base64(int bytes) {
        byte[] filled = new byte[bytes];
        Arrays.fill(filled, (byte) 1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(filled);
    }

    @Override
    public Optional<String> upgrade(int port) {
        return Optional.of(upgrade(port, "/signal", "Sec-WebSocket-Protocol: anonymouschat.v1\r\n"));
    }

    /// The request for a socket at that path.
    static String upgrade(int port, String path, String further) {
        String host = "localhost:" + port;
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" + further + "\r\n";
    }

    @Override
    public Optional<Frames> find() {
        return Optional.of(FIND);
    }

    @Override
    public Optional<Frames> leave() {
        return Optional.of(LEAVE);
    }

    @Override
    public Message message() {
        return MESSAGE;
    }

    @Override
    public Heard hear(int opcode, ByteBuf payload) {
        return switch (opcode) {
            case Frames.BINARY -> new Heard.Relayed(Message.due(payload, payload.readerIndex()));
            case Frames.TEXT -> typed(payload.toString(payload.readerIndex() + TYPE, TYPE, StandardCharsets.US_ASCII));
            default -> Heard.NOISE;
        };
    }

    private static Heard typed(String type) {
        return switch (type.charAt(0)) {
            case 'w' -> type.startsWith("welcome") ? Heard.WELCOMED : Heard.WAITS;
            case 'm' -> Heard.MATCHED;
            case 'p' -> Heard.PARTED;
            default -> throw new IllegalStateException("The server says " + type);
        };
    }
}
