package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// socket.io's protocol 5 over engine.io's 4, by WebSocket from the start. A binary message is two frames there: the
/// event with a placeholder, and the bytes.
final class SocketIo implements Dialect {
    static final SocketIo INSTANCE = new SocketIo();

    private static final Frames CONNECT = Frames.text("40");
    private static final Frames PONG = Frames.text("3");
    private static final Frames FIND = Frames.text("42[\"find\",{" + Signalling.WISH + "}]");
    private static final Frames LEAVE = Frames.text("42[\"leave\"]");
    private static final Message MESSAGE = Message.endingWith(
            Frames.text("451-[\"relay\",{\"_placeholder\":true,\"num\":0}]")
                    .then(Frames.of(Frames.BINARY, new byte[MESSAGE_BYTES])),
            MESSAGE_BYTES);
    /// As much of an event as tells it from others.
    private static final int HEAD = 7;

    private SocketIo() {}

    @Override
    public Optional<String> upgrade(int port) {
        return Optional.of(Signalling.upgrade(port, "/socket.io/?EIO=4&transport=websocket", ""));
    }

    @Override
    public Optional<Frames> greeting() {
        return Optional.of(CONNECT);
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
            case Frames.TEXT -> event(head(payload));
            default -> Heard.NOISE;
        };
    }

    private static String head(ByteBuf payload) {
        int length = Math.min(HEAD, payload.readableBytes());
        return payload.toString(payload.readerIndex(), length, StandardCharsets.US_ASCII);
    }

    private static Heard event(String head) {
        return switch (head) {
            case "42[\"wel" -> Heard.WELCOMED;
            case "42[\"wai" -> Heard.WAITS;
            case "42[\"mat" -> Heard.MATCHED;
            case "42[\"par" -> Heard.PARTED;
            default -> Heard.NOISE;
        };
    }

    @Override
    public Optional<Frames> answer(int opcode, ByteBuf payload) {
        boolean ping =
                opcode == Frames.TEXT && payload.readableBytes() == 1 && payload.getByte(payload.readerIndex()) == '2';
        return ping ? Optional.of(PONG) : Optional.empty();
    }
}
