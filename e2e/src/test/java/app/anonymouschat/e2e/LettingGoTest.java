package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chat needs the server only until it is connected (PROTOCOL.md §2.3).
class LettingGoTest {
    private static final Duration LET_GO = Duration.ofSeconds(10);

    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void theSocketIsGoneTenSecondsAfterConnectingWhileTheCallGoesOn() {
        Pair pair = Pair.byVideo(scene);
        awaitNoSocket(pair);
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().say("Still there?");
        assertThat(pair.second().messages("partner")).hasText("Still there?");
    }

    @Test
    void killingTheServerThenDoesNotEndTheCall() {
        Pair pair = Pair.byVideo(scene);
        awaitNoSocket(pair);
        scene.server().kill();
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().say("Nobody is between us");
        assertThat(pair.second().messages("partner")).hasText("Nobody is between us");
        pair.both().forEach(Person::awaitMorePictures);
        pair.both().forEach(person -> person.awaitScreen("chat"));
    }

    @Test
    void aServerToldToEndSaysSoAndEndsWellWhileTheCallGoesOn() {
        Pair pair = Pair.byVideo(scene);
        Person waiting = scene.person();
        waiting.startText();
        waiting.awaitWords("Looking for someone…");
        scene.server().terminate();
        waiting.awaitSaid("The service is restarting.");
        assertThat(scene.server().awaitExit(Duration.ofSeconds(60))).isZero();
        pair.both().forEach(Person::awaitMorePictures);
        waiting.stopLooking();
        waiting.forgiveComplaints();
    }

    private static void awaitNoSocket(Pair pair) {
        for (Person person : pair.both()) {
            eventually(
                    "no socket",
                    LET_GO.plus(Person.PATIENCE),
                    () -> person.instruments().alive().sockets(),
                    sockets -> sockets == 0);
        }
    }
}
