package app.anonymouschat.guard;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// A challenge that was set to one connection, and is answered there or not at all (PROTOCOL.md §2.6): find a counter
/// whose hash with the salt begins with so many zero bits. The salt is base64url. Whoever holds it lets it be tried
/// once.
public record Puzzle(String salt, int difficulty, Instant end) {
    /// How long there is to answer.
    public static final Duration LIFE = Duration.ofMinutes(2);

    static final int SALT_BYTES = 16;
    static final int MOST_DIFFICULT = 28;

    /// Whether the counter answers it, and in time.
    public boolean solvedBy(long counter, Instant now) {
        return now.isBefore(end) && leadingZeroBits(hash(counter)) >= difficulty;
    }

    private byte[] hash(long counter) {
        ByteBuffer input = ByteBuffer.allocate(SALT_BYTES + Long.BYTES)
                .put(Base64.getUrlDecoder().decode(salt))
                .putLong(counter);
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.array());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /// Of the first 64 bits; difficulty ends far below.
    private static int leadingZeroBits(byte[] hash) {
        return Long.numberOfLeadingZeros(ByteBuffer.wrap(hash).getLong());
    }

    @Override
    public String toString() {
        return "Puzzle";
    }
}
