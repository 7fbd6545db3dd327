package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

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
        pair.both().forEach(Person::awaitMorePictures);
        Alive inTheFirst = pair.first().instruments().settled();
        for (int chat = 0; chat < 10; chat++) {
            pair.first().next();
            pair.second().awaitScreen("after");
            pair.second().next();
            pair.both().forEach(Person::awaitChat);
        }
        assertThat(pair.first().instruments().connectionsMade()).isGreaterThanOrEqualTo(11);
        for (Person person : pair.both()) {
            person.awaitMorePictures();
            eventually(
                    "as in the first chat",
                    Person.PATIENCE,
                    () -> person.instruments().alive(),
                    alive -> alive.sockets() <= 1 && alive.withoutSockets().equals(inTheFirst));
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
                    Person.PATIENCE,
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
}
