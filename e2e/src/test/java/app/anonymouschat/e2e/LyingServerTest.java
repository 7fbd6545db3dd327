package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.liar.Attack;
import app.anonymouschat.e2e.liar.Greetings;
import app.anonymouschat.e2e.liar.Introductions;
import app.anonymouschat.e2e.liar.KeyExchanges;
import app.anonymouschat.e2e.liar.Lie;
import app.anonymouschat.e2e.liar.OtherHeaders;
import app.anonymouschat.e2e.liar.SealedSignalling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A server that lies to two strangers before they are connected ends in the check that the protocol names (PROTOCOL.md
/// §2, §3, §6): nobody is let in, nothing is shown.
class LyingServerTest {
    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    @Test
    void whereItTellsTheTruthTwoTalkThroughIt() {
        Victims victims = scene.victimsOf(Lie.NONE, Person::startText);
        victims.both().forEach(Person::awaitChat);
        victims.alice().say("Is anybody in between?");
        assertThat(victims.bob().messages("partner")).hasText("Is anybody in between?");
        assertThat(new Witness(victims.bob()).shown()).contains("link live", "text");
        assertThat(scene.liar().told()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void endsAsTheProtocolSays(Attack attack) {
        Victims victims = scene.victimsOf(attack.lie().get(), Person::startText);
        victims.assertComeTo(attack);
        assertThat(scene.liar().told()).as("lies told").isPositive();
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                        Greetings.attacks(),
                        Introductions.attacks(),
                        OtherHeaders.attacks(),
                        KeyExchanges.attacks(),
                        SealedSignalling.attacks())
                .flatMap(List::stream);
    }
}
