package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Devices, one's own picture, the small window and the path, while two people talk.
class DuringChatTest {
    /// Pictures come back slowly, and twice as slowly where they had to be paused again.
    private static final double TO_RECOVER_MS = 60_000;

    private static final String FLOATING = "documentPictureInPicture.window?.document";

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void anotherCameraTakesThePlaceOfTheFirstWithoutAnotherDescription() {
        try (BrowserContext profile = scene.browsers().profileWithCameras(3)) {
            Person choosing = scene.enter(profile, scene.server().address());
            Pair pair = Pair.meeting(choosing, scene.person(), Person::startVideo);
            pair.second().awaitMorePictures();
            choosing.press("Blur me");
            String before = cameraOf(choosing);
            List<String> descriptions = choosing.instruments().secrets().descriptions();
            choosing.choose("Devices");
            choosing.page().getByRole(AriaRole.COMBOBOX).first().selectOption(new SelectOption().setIndex(3));
            eventually("another camera", Person.PATIENCE, () -> cameraOf(choosing), camera -> !camera.equals(before));
            choosing.closeDialog();
            pair.both().forEach(Person::awaitMorePictures);
            pair.second().awaitSound();
            assertThat(choosing.instruments().secrets().descriptions()).isEqualTo(descriptions);
            choosing.press("Blur me");
            pair.both().forEach(Person::awaitMorePictures);
        }
    }

    @Test
    void aCameraThatIsPulledOutIsReplacedAndSaidSo() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().instruments().unplug("video");
        pair.first().awaitSaid("Your camera was disconnected.");
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().instruments().unplug("audio");
        pair.first().awaitSaid("Your microphone was disconnected.");
        pair.second().awaitSound();
        pair.first().awaitChat();
    }

    @Test
    void onesOwnPictureIsHiddenFromOneselfAlone() {
        Pair pair = Pair.byVideo(scene);
        Locator own = pair.first().page().getByTestId("own-video");
        own.waitFor();
        pair.first().press("Hide my picture from me");
        assertThat(own).hasCount(0);
        pair.second().awaitMorePictures();
        pair.first().press("Show my picture");
        own.waitFor();
        Keyboard keys = new Keyboard(pair.first().page());
        keys.tabTo(pair.first().button("More"));
        keys.press("ArrowUp");
        keys.press("ArrowUp");
        keys.press("Enter");
        assertThat(own).hasCount(0);
    }

    @Test
    void theChatFillsTheScreenUntilOneLeavesThat() {
        Pair pair = Pair.byVideo(scene);
        pair.first().choose("Full screen");
        pair.first().page().waitForFunction("() => document.fullscreenElement !== null");
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().page().evaluate("() => document.exitFullscreen()");
        pair.first().page().waitForFunction("() => document.fullscreenElement === null");
        pair.first().awaitChat();
    }

    @Test
    void anotherSpeakerSoundsWithoutAnythingElseChanging() {
        Pair pair = Pair.byVoice(scene);
        Person listener = pair.first();
        listener.choose("Devices");
        listener.page().getByRole(AriaRole.COMBOBOX).last().selectOption(new SelectOption().setIndex(2));
        listener.page()
                .waitForFunction("() => [...document.querySelectorAll('video, audio')].some(({ sinkId }) => sinkId)");
        listener.closeDialog();
        pair.both().forEach(Person::awaitSound);
    }

    @Test
    void aSmallWindowShowsThePartnerAndTheWaysOut() {
        Pair pair = Pair.byVideo(scene);
        Person floating = pair.first();
        floating.press("Show");
        floating.choose("Small window");
        floating.page().waitForFunction("() => " + FLOATING + "?.querySelector('video')?.videoWidth > 0");
        assertThat(inWindow(floating, ".floating-lock", "textContent")).isEqualTo("Encrypted, not verified");
        assertThat(inWindow(floating, "video", "muted")).isEqualTo(true);
        floating.page().evaluate("() => " + FLOATING + ".querySelector('[aria-label=Microphone]').click()");
        pair.second().awaitWords("Microphone off");
        floating.page().evaluate("() => " + FLOATING + ".querySelector('.main-button').click()");
        pair.second().awaitScreen("after");
        floating.page().waitForFunction("() => documentPictureInPicture.window === null");
    }

    @Test
    void onAWeakPathPicturesPauseTheSoundGoesOnAndPicturesComeBackByThemselves() {
        Person weak = scene.personAt(scene.server().address(), Script.WEAK_PATH);
        Pair pair = Pair.meeting(weak, scene.person(), Person::startVideo);
        pair.second().awaitMorePictures();
        weak.page().evaluate("weakPath.isLossy = true");
        pair.second().awaitWords("Your partner’s camera is off or paused");
        weak.awaitWords("Paused to keep the sound");
        assertThat(weak.page().getByTestId("network")).hasAttribute("data-grade", "very-weak");
        pair.second().awaitSound();
        weak.awaitMorePictures();
        weak.page().evaluate("weakPath.isLossy = false");
        assertThat(pair.second().page().getByText("Your partner’s camera is off or paused"))
                .hasCount(0, new HasCountOptions().setTimeout(TO_RECOVER_MS));
        pair.second().awaitMorePictures();
    }

    @Test
    void aPartnersPictureThatStopsIsSaidToHaveStopped() {
        Pair pair = Pair.byVideo(scene);
        pair.second().awaitMorePictures();
        pair.first().instruments().sleep();
        pair.second().awaitWords("Your partner’s picture has stopped.");
        pair.second().awaitSound();
        pair.second().awaitChat();
    }

    /// The camera whose picture leaves the device as it is.
    private static String cameraOf(Person person) {
        return (String) person.page().getByTestId("own-video").evaluate("""
                video => video.srcObject.getVideoTracks()[0]?.getSettings().deviceId ?? ''
                """);
    }

    private static Object inWindow(Person person, String selector, String member) {
        return person.page().evaluate("() => " + FLOATING + ".querySelector('" + selector + "')." + member);
    }
}
