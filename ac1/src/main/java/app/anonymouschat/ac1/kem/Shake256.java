package app.anonymouschat.ac1.kem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// SHAKE256 (FIPS 202) of a short input with a short output, one permutation in all.
///
/// The JDK's own gives 64 bytes and no more; X-Wing expands its seed to 96.
final class Shake256 {
    /// Inputs are shorter than this and outputs not longer.
    static final int RATE_BYTES = 136;

    private static final int LANES = 25;

    private static final long[] ROUND_CONSTANTS = {
        0x0000000000000001L, 0x0000000000008082L, 0x800000000000808AL, 0x8000000080008000L,
        0x000000000000808BL, 0x0000000080000001L, 0x8000000080008081L, 0x8000000000008009L,
        0x000000000000008AL, 0x0000000000000088L, 0x0000000080008009L, 0x000000008000000AL,
        0x000000008000808BL, 0x800000000000008BL, 0x8000000000008089L, 0x8000000000008003L,
        0x8000000000008002L, 0x8000000000000080L, 0x000000000000800AL, 0x800000008000000AL,
        0x8000000080008081L, 0x8000000000008080L, 0x0000000080000001L, 0x8000000080008008L
    };

    /// Where each lane goes next, and how far it is rotated on the way (FIPS 202 §3.2.2, §3.2.3).
    private static final int[] NEXT_LANE = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private static final int[] ROTATION = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };

    private Shake256() {}

    static byte[] hash(byte[] input, int length) {
        if (input.length >= RATE_BYTES || length > RATE_BYTES) {
            throw new IllegalArgumentException("more than one block");
        }
        ByteBuffer block = ByteBuffer.allocate(LANES * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        block.put(0, input).put(input.length, (byte) 0x1F);
        block.put(RATE_BYTES - 1, (byte) (block.get(RATE_BYTES - 1) | 0x80));
        long[] state = new long[LANES];
        block.asLongBuffer().get(state);
        permute(state);
        block.asLongBuffer().put(state);
        byte[] output = new byte[length];
        block.get(0, output);
        return output;
    }

    private static void permute(long[] state) {
        for (long constant : ROUND_CONSTANTS) {
            mixColumns(state);
            moveLanes(state);
            mixRows(state);
            state[0] ^= constant;
        }
    }

    private static void mixColumns(long[] state) {
        long[] parity = new long[5];
        for (int i = 0; i < LANES; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < LANES; i++) {
            state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private static void moveLanes(long[] state) {
        long moving = state[1];
        for (int step = 0; step < NEXT_LANE.length; step++) {
            long replaced = state[NEXT_LANE[step]];
            state[NEXT_LANE[step]] = Long.rotateLeft(moving, ROTATION[step]);
            moving = replaced;
        }
    }

    private static void mixRows(long[] state) {
        long[] row = new long[5];
        for (int start = 0; start < LANES; start += 5) {
            System.arraycopy(state, start, row, 0, 5);
            for (int x = 0; x < 5; x++) {
                state[start + x] ^= ~row[(x + 1) % 5] & row[(x + 2) % 5];
            }
        }
    }
}
