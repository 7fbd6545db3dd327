package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Octets;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// What two people compare to find someone in the middle (`PROTOCOL.md` §3.2). Not secret.
///
/// @param digest `d`, 32 bytes
public record SafetyCode(Octets digest) {
    private static final int EMOJI = 7;
    private static final int EMOJI_BITS = 6;

    /// Seven numbers from 0 to 63, the first 42 bits of the digest.
    public List<Integer> indices() {
        BigInteger bits = new BigInteger(1, digest.bytes());
        int top = 8 * digest.length();
        return IntStream.rangeClosed(1, EMOJI)
                .map(i -> bits.shiftRight(top - i * EMOJI_BITS).intValue() & 0x3F)
                .boxed()
                .toList();
    }

    /// The emoji with their English names, as in `🐶 Dog`.
    public List<String> emoji() {
        return indices().stream().map(EmojiTable.ENTRIES::get).toList();
    }

    /// The accessible form, three numbers from 1000 to 9191.
    public List<Integer> decimals() {
        byte[] d = digest.bytes();
        int q0 = d[8] & 0xFF;
        int q1 = d[9] & 0xFF;
        int q2 = d[10] & 0xFF;
        int q3 = d[11] & 0xFF;
        int q4 = d[12] & 0xFF;
        return List.of(
                ((q0 << 5) | (q1 >>> 3)) + 1000,
                (((q1 & 7) << 10) | (q2 << 2) | (q3 >>> 6)) + 1000,
                (((q3 & 63) << 7) | (q4 >>> 1)) + 1000);
    }
}
