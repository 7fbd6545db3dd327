package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Utf8;
import java.nio.ByteBuffer;

/// A body read from its beginning; `E_FORMAT` where it is too short, too long, or holds another value.
final class Body {
    private final ByteBuffer rest;

    Body(Octets body) {
        rest = ByteBuffer.wrap(body.bytes());
    }

    byte[] bytes(int length) {
        if (rest.remaining() < length) {
            throw MessageCodec.malformed();
        }
        byte[] bytes = new byte[length];
        rest.get(bytes);
        return bytes;
    }

    long u32() {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes(Integer.BYTES)).getInt());
    }

    boolean flag() {
        return switch (bytes(1)[0]) {
            case 0 -> false;
            case 1 -> true;
            default -> throw MessageCodec.malformed();
        };
    }

    /// All that is left, as text.
    String text() {
        return Utf8.decode(bytes(rest.remaining())).orElseThrow(MessageCodec::malformed);
    }

    /// The message, provided that nothing is left.
    <T> T end(T message) {
        if (rest.hasRemaining()) {
            throw MessageCodec.malformed();
        }
        return message;
    }
}
