package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// PeerJS's signalling: JSON with the receiver's id. Clients 0 and 1 are partners, 2 and 3, and so on. A message is so
/// many characters, though sealed bytes would take a third more as text.
final class PeerProtocol implements Dialect {
    /// `"}`
    private static final int TAIL = 2;

    private final int number;
    private final Message message;

    PeerProtocol(int number) {
        this.number = number;
        Frames frames = Frames.text("{\"type\":\"OFFER\",\"dst\":\"" + id(number ^ 1) + "\",\"payload\":\""
                + "0".repeat(MESSAGE_BYTES) + "\"}");
        this.message = Message.endingWith(frames, Message.DIGITS + TAIL);
    }

    private static String id(int number) {
        return "person-" + number;
    }

    @Override
    public Optional<String> upgrade(int port) {
        String query = "/peerjs?key=peerjs&id=" + id(number) + "&token=token-" + number + "&version=1.5.5";
        return Optional.of(Signalling.upgrade(port, query, ""));
    }

    @Override
    public Optional<Frames> find() {
        return Optional.empty();
    }

    @Override
    public Optional<Frames> leave() {
        return Optional.empty();
    }

    @Override
    public Message message() {
        return message;
    }

    @Override
    public Heard hear(int opcode, ByteBuf payload) {
        if (opcode != Frames.TEXT) {
            return Heard.NOISE;
        }
        if (payload.readableBytes() < MESSAGE_BYTES) {
            return payload.toString(StandardCharsets.US_ASCII).contains("\"OPEN\"") ? Heard.WELCOMED : Heard.NOISE;
        }
        return new Heard.Relayed(Message.due(payload, digits(payload)));
    }

    /// The server writes the fields anew, in an order of its own.
    private static int digits(ByteBuf payload) {
        String text = payload.toString(StandardCharsets.US_ASCII);
        int begin = text.indexOf("\"payload\":\"") + "\"payload\":\"".length();
        return payload.readerIndex() + begin + MESSAGE_BYTES - Message.DIGITS;
    }
}
