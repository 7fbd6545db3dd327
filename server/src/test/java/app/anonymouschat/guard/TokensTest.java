package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Met MET = new Met(77, new Bucket(88));
    private final ManualClock clock = new ManualClock();
    private final Tokens tokens = new Tokens(clock, Seeded.random(1));

    @Test
    void opensWhatItSealed() {
        assertThat(tokens.open(tokens.seal(MET))).contains(MET);
    }

    @Test
    void fitsTheProtocol() {
        assertThat(tokens.seal(MET)).hasSizeLessThanOrEqualTo(128).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void neverSealsTheSameTwiceTheSame() {
        assertThat(tokens.seal(MET)).isNotEqualTo(tokens.seal(MET));
    }

    @Test
    void opensWithYesterdaysKey() {
        String token = tokens.seal(MET);
        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(tokens.open(token)).contains(MET);
    }

    @Test
    void endsAfter24Hours() {
        String token = tokens.seal(MET);
        clock.advance(Duration.ofHours(24));
        assertThat(tokens.open(token)).isEmpty();
    }

    @Test
    void doesNotOpenAfterTwoTurnsOfTheKeyEvenWhereTheClockWasSetBack() {
        String token = tokens.seal(MET);
        clock.advance(Duration.ofDays(2));
        assertThat(tokens.open(token)).isEmpty();
        clock.advance(Duration.ofDays(-2));
        assertThat(tokens.open(token)).isEmpty();
    }

    @Test
    void opensNothingThatIsNotItsOwn() {
        String token = tokens.seal(MET);
        assertThat(new Tokens(clock, Seeded.random(2)).open(token)).isEmpty();
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.open(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void opensNothingOfAnotherForm() {
        String token = tokens.seal(MET);
        assertThat(tokens.open("")).isEmpty();
        assertThat(tokens.open(token + "A")).isEmpty();
        assertThat(tokens.open("*".repeat(token.length()))).isEmpty();
        assertThat(tokens.open("é".repeat(token.length()))).isEmpty();
    }
}
