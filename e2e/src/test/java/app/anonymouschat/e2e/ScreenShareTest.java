package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A screen is shown beside the camera, by a track of its own.
class ScreenShareTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void aScreenMovesBesideTheCamera() {
        Pair pair = Pair.byVideo(scene);
        share(pair.first());
        pair.first().awaitWords("You are sharing your screen");
        Person watching = pair.second();
        awaitAnother(watching, "partner-screen");
        awaitAnother(watching, "partner-video");
        assertThat(watching.instruments().pictureIn("partner-screen")).isNotEqualTo(watching.partnerPicture());
    }

    @Test
    void itIsConcealedAndSilentUntilOneChoosesToLookEachTime() {
        Pair pair = Pair.byVideo(scene);
        Person watching = pair.second();
        for (int time = 0; time < 2; time++) {
            share(pair.first());
            watching.button("Show screen").waitFor();
            assertThat(screenOf(watching).getAttribute("class")).contains("concealed");
            assertThat(isMuted(watching)).isTrue();
            watching.press("Show screen");
            watching.button("Blur screen").waitFor();
            assertThat(screenOf(watching).getAttribute("class")).doesNotContain("concealed");
            assertThat(isMuted(watching)).isFalse();
            pair.first().press("Stop sharing");
            assertThat(screenOf(watching)).hasCount(0);
        }
    }

    @Test
    void itsSoundIsHeardWithoutTheMicrophone() {
        Pair pair = Pair.byVideo(scene);
        pair.first().press("Microphone");
        pair.second().awaitWords("Microphone off");
        pair.second().awaitSilence();
        share(pair.first());
        pair.second().press("Show screen");
        pair.second().awaitSound();
    }

    @Test
    void itEndsByTheBrowsersOwnBarToo() {
        Pair pair = Pair.byVideo(scene);
        share(pair.first());
        pair.second().button("Show screen").waitFor();
        pair.first().instruments().endScreen();
        assertThat(screenOf(pair.second())).hasCount(0);
        assertThat(pair.first().button("Stop sharing")).hasCount(0);
        pair.second().awaitMorePictures();
    }

    @Test
    void bothMayShareAtOnceAndSwapWhatIsLarge() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(ScreenShareTest::share);
        for (Person person : pair.both()) {
            awaitAnother(person, "partner-screen");
            assertThat(person.partnerVideo().getAttribute("class")).contains("beside");
            person.press("Enlarge camera");
            person.button("Enlarge screen").waitFor();
            assertThat(screenOf(person).getAttribute("class")).contains("beside");
            assertThat(person.partnerVideo().getAttribute("class")).doesNotContain("beside");
        }
    }

    @Test
    void withoutTheKeysItShowsNothing() {
        Person keyless = scene.personAt(scene.server().address(), Script.RECEIVER_WITHOUT_SFRAME);
        Person other = scene.person();
        Pair.meeting(keyless, other, Person::startVideo);
        share(other);
        keyless.button("Show screen").waitFor();
        double before = keyless.instruments().framesReceived();
        eventually("frames", Person.PATIENCE, keyless.instruments()::framesReceived, frames -> frames > before + 40);
        assertThat(keyless.instruments().framesDecoded()).isZero();
        assertThat(keyless.instruments().pictureIn("partner-screen")).isEmpty();
    }

    @Test
    void nothingIsSharedAfterTheChat() {
        Pair pair = Pair.byVideo(scene);
        share(pair.first());
        pair.second().button("Show screen").waitFor();
        pair.first().stop();
        pair.first().awaitScreen("after");
        eventually("everything off", Person.PATIENCE, pair.first().instruments()::alive, alive -> alive.tracks() == 0);
    }

    @Test
    void aVoiceChatOffersToAskForVideoFirst() {
        Pair pair = Pair.byVoice(scene);
        pair.first().press("Share screen");
        pair.first().awaitWords("Showing your screen needs a video chat");
        pair.first().press("Turn on camera and ask");
        pair.second().press("Agree");
        pair.both().forEach(Person::awaitMorePictures);
        share(pair.first());
        awaitAnother(pair.second(), "partner-screen");
    }

    private static void share(Person person) {
        person.press("Share screen");
        person.button("Stop sharing").waitFor();
    }

    private static Locator screenOf(Person person) {
        return person.page().getByTestId("partner-screen");
    }

    private static boolean isMuted(Person person) {
        return (boolean) screenOf(person).evaluate("video => video.muted");
    }

    /// The picture is there and moves.
    private static void awaitAnother(Person person, String testId) {
        screenOf(person).waitFor();
        List<Integer> before = eventually(
                "a picture",
                Person.PATIENCE,
                () -> person.instruments().pictureIn(testId),
                picture -> !picture.isEmpty());
        eventually(
                "another picture",
                Person.PATIENCE,
                () -> person.instruments().pictureIn(testId),
                now -> !now.equals(before));
    }
}
