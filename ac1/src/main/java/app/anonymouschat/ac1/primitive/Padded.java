package app.anonymouschat.ac1.primitive;

import java.nio.ByteBuffer;
import java.util.Optional;

/// `kind u8 ‖ length u32 ‖ body ‖ zeros to the next multiple of a block`, the plaintext of sealed signalling (blocks of
/// 1024,
/// `PROTOCOL.md` §3.3) and of the ratchet (256, §4).
public record Padded(int kind, Octets body) {
    private static final int HEAD_BYTES = 5;

    /// The plaintext, in whole blocks.
    public byte[] toBlocks(int block) {
        return ByteBuffer.allocate(paddedLength(body.length(), block))
                .put((byte) kind)
                .putInt(body.length())
                .put(body.bytes())
                .array();
    }

    /// Reads a plaintext; nothing where it is empty, not in whole blocks, or padded otherwise than by the fewest zeros.
    public static Optional<Padded> fromBlocks(byte[] plaintext, int block) {
        if (plaintext.length < HEAD_BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(plaintext);
        int kind = Byte.toUnsignedInt(in.get());
        int length = in.getInt();
        if (length < 0 || length > in.remaining() || paddedLength(length, block) != plaintext.length) {
            return Optional.empty();
        }
        byte[] body = new byte[length];
        in.get(body);
        return onlyZeros(in) ? Optional.of(new Padded(kind, Octets.of(body))) : Optional.empty();
    }

    private static int paddedLength(int length, int block) {
        return Math.ceilDiv(HEAD_BYTES + length, block) * block;
    }

    private static boolean onlyZeros(ByteBuffer rest) {
        int seen = 0;
        while (rest.hasRemaining()) {
            seen |= rest.get();
        }
        return seen == 0;
    }
}
