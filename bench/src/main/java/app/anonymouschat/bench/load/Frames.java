package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// One or more frames of a client, masked and ready to be sent again and again (RFC 6455 §5.2). Immutable.
///
/// The mask is one byte four times over, so that what is put into a frame later is masked alike wherever it stands; it
/// is
/// not zero, since some servers spare themselves the work then.
final class Frames {
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /// Each byte of the mask.
    static final byte MASK = 0x5a;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;

    private final byte[] bytes;

    private Frames(byte[] bytes) {
        this.bytes = bytes;
    }

    static Frames text(String text) {
        return of(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frames of(int opcode, byte[] payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(FINAL | opcode);
        if (payload.length < TWO_BYTES) {
            frame.write(MASKED | payload.length);
        } else {
            frame.write(MASKED | TWO_BYTES);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        for (int i = 0; i < 4; i++) {
            frame.write(MASK);
        }
        for (byte b : payload) {
            frame.write(b ^ MASK);
        }
        return new Frames(frame.toByteArray());
    }

    /// These and then those, to be written at once.
    Frames then(Frames next) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(bytes);
        both.writeBytes(next.bytes);
        return new Frames(both.toByteArray());
    }

    int length() {
        return bytes.length;
    }

    /// As they are sent, not to be written to.
    ByteBuf buffer() {
        return Unpooled.wrappedBuffer(bytes);
    }
}
