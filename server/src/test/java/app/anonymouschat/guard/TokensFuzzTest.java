package app.anonymouschat.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes as a token: nothing opens but what was sealed, to the byte.
class TokensFuzzTest {
    private static final Tokens TOKENS = new Tokens(new ManualClock(), Seeded.random(1));
    private static final Met MET = new Met(77, new Bucket(88));
    private static final String SEALED = TOKENS.seal(MET);
    private static final Damage DAMAGE = Damage.ofTexts(
            List.of(SEALED, SEALED + "=="), List.of("=", "A", "_", "-", "+", "/", "\n", "\u00e9", SEALED));

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void opensNothingButWhatWasSealed(byte[] given) {
        String token = new String(given, ISO_8859_1);
        TOKENS.open(token).ifPresent(met -> {
            assertThat(met).isEqualTo(MET);
            assertThat(bytesOf(token)).isEqualTo(bytesOf(SEALED));
        });
    }

    @Test
    void opensNothingButWhatWasSealedWhereTokensAreDamaged() {
        DAMAGE.inflict(1, 20_000, this::opensNothingButWhatWasSealed);
    }

    private static byte[] bytesOf(String token) {
        return Base64.getUrlDecoder().decode(token);
    }
}
