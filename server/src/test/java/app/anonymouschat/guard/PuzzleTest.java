package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PuzzleTest {
    private final ManualClock clock = new ManualClock();
    private final Guard guard = new Guard(Limits.DEFAULT, clock, Seeded.random(1));

    @Test
    void isSolvedByACounterWhoseHashBeginsWithZeroBits() throws Exception {
        Puzzle puzzle = guard.puzzle(10);
        for (long counter = 0; counter < 5_000; counter++) {
            byte[] input = ByteBuffer.allocate(24)
                    .put(Base64.getUrlDecoder().decode(puzzle.salt()))
                    .putLong(counter)
                    .array();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(input);
            boolean tenZeroBits = hash[0] == 0 && (hash[1] & 0xC0) == 0;
            assertThat(puzzle.solvedBy(counter, clock.instant())).isEqualTo(tenZeroBits);
        }
    }

    @Test
    void isSolvedInTimeOrNotAtAll() {
        Puzzle puzzle = guard.puzzle(1);
        long answer = LongStream.range(0, 100)
                .filter(counter -> puzzle.solvedBy(counter, clock.instant()))
                .findFirst()
                .orElseThrow();
        clock.advance(Puzzle.LIFE.minusMillis(1));
        assertThat(puzzle.solvedBy(answer, clock.instant())).isTrue();
        clock.advance(Puzzle.LIFE);
        assertThat(puzzle.solvedBy(answer, clock.instant())).isFalse();
    }

    @Test
    void isDifferentEveryTime() {
        assertThat(guard.puzzle(8).salt())
                .hasSize(22)
                .isNotEqualTo(guard.puzzle(8).salt());
    }
}
