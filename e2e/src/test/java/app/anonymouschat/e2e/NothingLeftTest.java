package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is over is gone: from the page's memory and from the browser.
class NothingLeftTest {
    private static final Alive NOTHING_OF_A_CHAT = new Alive(0, 0, 0, 0, 0, 0, 0);

    @RegisterExtension
    final Scene scene = Scene.overOneServer("--again-wait", "0s");

    @Test
    void tenNextsLeaveNoMoreBehindThanOneChatNeeds() {
        Pair pair = Pair.byVideo(scene);
        Alive inTheFirst = settled(pair.first());
        for (int chat = 0; chat < 10; chat++) {
            pair.first().next();
            pair.second().awaitScreen("after");
            pair.second().next();
            pair.both().forEach(Person::awaitChat);
        }
        assertThat(pair.first().instruments().connectionsMade()).isGreaterThanOrEqualTo(11);
        for (Person person : pair.both()) {
            eventually("as in the first chat", Duration.ofSeconds(5), () -> settled(person), inTheFirst::equals);
        }
    }

    @Test
    void afterStopNothingRunsAndTheCameraIsOff() {
        Pair pair = Pair.byVideo(scene);
        pair.first().stop();
        for (Person person : pair.both()) {
            person.awaitScreen("after");
            person.press("Home");
            person.awaitScreen("home");
            eventually(
                    "nothing alive",
                    Duration.ofSeconds(5),
                    () -> person.instruments().alive().withoutListeners(),
                    NOTHING_OF_A_CHAT::equals);
        }
    }

    @Test
    void nothingIsStored() {
        Pair pair = Pair.byVideo(scene);
        pair.first().say("Remember me");
        pair.first().awaitWords("Delivered");
        pair.second().stop();
        pair.first().awaitScreen("after");
        for (Person person : pair.both()) {
            assertThat(person.instruments().stored()).isEmpty();
            assertThat(person.page().context().cookies()).isEmpty();
        }
    }

    private static Alive settled(Person person) {
        person.awaitMorePictures();
        Alive alive = person.instruments().alive();
        assertThat(alive.sockets()).isLessThanOrEqualTo(1);
        return alive.withoutSockets();
    }
}
