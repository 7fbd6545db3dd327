package app.anonymouschat.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TurnLenderTest {
    private static final byte[] SECRET = "north".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> URLS = List.of("turn:turn.example:3478", "turns:turn.example:5349");
    private final ManualClock clock = new ManualClock();
    private final TurnLender lender = TurnLender.of(URLS, SECRET, clock, Seeded.random(1));

    @Test
    void lendsFor120SecondsWithARandomPart() {
        String end = String.valueOf(clock.instant().getEpochSecond() + 120);
        TurnServer loan = loan();
        assertThat(loan.urls()).isEqualTo(URLS);
        assertThat(loan.username()).matches(end + ":[A-Za-z0-9_-]{12}").isNotEqualTo(loan().username());
    }

    @Test
    void signsAsCoturnDoes() throws Exception {
        TurnServer loan = loan();
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA1"));
        byte[] expected = mac.doFinal(loan.username().getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getDecoder().decode(loan.credential())).isEqualTo(expected);
    }

    @Test
    void lendsNothingWithoutARelay() {
        assertThat(TurnLender.none().lend()).isEmpty();
        assertThat(TurnLender.none().hasRelay()).isFalse();
        assertThat(lender.hasRelay()).isTrue();
    }

    @Test
    void printsNoCredential() {
        assertThat(loan()).hasToString("TurnServer");
    }

    private TurnServer loan() {
        return lender.lend().getFirst();
    }
}
