package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;

/// A message for the partner, with a place in it for the time at which it was due: 16 digits that can stand in text
/// too. Immutable.
record Message(Frames frames, int place) {
    /// How long the time is.
    static final int DIGITS = 16;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /// Its time is so many bytes before its end.
    static Message endingWith(Frames frames, int bytes) {
        return new Message(frames, frames.length() - bytes);
    }

    ByteBuf due(long time, ByteBufAllocator allocator) {
        ByteBuf buffer = allocator.buffer(frames.length()).writeBytes(frames.buffer());
        for (int i = 0; i < DIGITS; i++) {
            int digit = (int) (time >>> (60 - 4 * i)) & 0xf;
            buffer.setByte(place + i, HEX[digit] ^ Frames.MASK);
        }
        return buffer;
    }

    /// The time in what came, from there on.
    static long due(ByteBuf payload, int from) {
        long time = 0;
        for (int i = 0; i < DIGITS; i++) {
            time = time << 4 | Character.digit(payload.getByte(from + i), 16);
        }
        return time;
    }
}
