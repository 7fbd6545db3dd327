package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Seeded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Whatever comes as a proof: it counts where the hash, read as one great number, is small enough, and nowhere else.
class PuzzleFuzzTest {
    private static final int INPUT_BYTES = 1 + Long.BYTES;

    @FuzzTest
    void countsWhatSolvesIt(byte[] given) throws NoSuchAlgorithmException {
        ByteBuffer input = ByteBuffer.wrap(Arrays.copyOf(given, INPUT_BYTES));
        int difficulty = 1 + (input.get() & 0xFF) % Puzzle.MOST_DIFFICULT;
        long counter = input.getLong();
        byte[] salt = Arrays.copyOf(given, Puzzle.SALT_BYTES);
        Puzzle puzzle =
                new Puzzle(Base64.getUrlEncoder().withoutPadding().encodeToString(salt), difficulty, Instant.MAX);
        byte[] hashed = ByteBuffer.allocate(Puzzle.SALT_BYTES + Long.BYTES)
                .put(salt)
                .putLong(counter)
                .array();
        BigInteger hash = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(hashed));
        assertThat(puzzle.solvedBy(counter, Instant.EPOCH)).isEqualTo(hash.bitLength() <= 256 - difficulty);
        assertThat(puzzle.solvedBy(counter, Instant.MAX)).isFalse();
    }

    @Test
    void countsWhatSolvesItAmongSeededProofs() throws NoSuchAlgorithmException {
        RandomGenerator random = Seeded.random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] given = new byte[INPUT_BYTES];
            random.nextBytes(given);
            countsWhatSolvesIt(given);
        }
    }
}
