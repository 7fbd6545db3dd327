package app.anonymouschat.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/// A frame as a server sends it: whole and without a mask (RFC 6455 §5.2). In one buffer, so that it takes one call of
/// the system; to copy what people's browsers send is cheaper than a second one.
final class ServerFrame {
    private static final int FINAL = 0x80;
    private static final int LONGEST_SHORT = 125;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int LONGEST_MEDIUM = 0xffff;

    /// What a frame carries (RFC 6455 §11.8).
    enum Kind {
        TEXT(1),
        BINARY(2),
        CLOSE(8),
        PING(9),
        PONG(10);

        private final int opcode;

        Kind(int opcode) {
            this.opcode = opcode;
        }
    }

    private ServerFrame() {}

    /// The frame around this content, which is released.
    static ByteBuf of(Kind kind, ByteBuf content, ByteBufAllocator allocator) {
        try {
            int length = content.readableBytes();
            ByteBuf frame = allocator.directBuffer(headerBytes(length) + length);
            frame.writeByte(FINAL | kind.opcode);
            return length(frame, length).writeBytes(content, content.readerIndex(), length);
        } finally {
            content.release();
        }
    }

    private static int headerBytes(int length) {
        if (length <= LONGEST_SHORT) {
            return 2;
        }
        return length <= LONGEST_MEDIUM ? 2 + Short.BYTES : 2 + Long.BYTES;
    }

    private static ByteBuf length(ByteBuf frame, int length) {
        return switch (headerBytes(length)) {
            case 2 -> frame.writeByte(length);
            case 2 + Short.BYTES -> frame.writeByte(TWO_BYTES).writeShort(length);
            default -> frame.writeByte(EIGHT_BYTES).writeLong(length);
        };
    }
}
