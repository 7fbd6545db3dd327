package app.anonymouschat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The camera belongs to the person.
class PermissionTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void aRefusedCameraIsExplainedWithHowToUndoIt() {
        try (BrowserContext profile = scene.browsers().refusingProfile()) {
            Person person = scene.enter(profile, scene.server().address());
            person.acceptRules();
            person.press("Video");
            person.press("Turn on camera and microphone");
            person.awaitWords("The browser was not allowed to use it");
            person.awaitWords("allow the camera and the microphone for this page");
            person.button("Try again").waitFor();
        }
    }

    @Test
    void whoRefusesTheCameraCanStillWrite() {
        try (BrowserContext profile = scene.browsers().refusingProfile()) {
            Person person = scene.enter(profile, scene.server().address());
            person.acceptRules();
            person.press("Video");
            person.press("Turn on camera and microphone");
            person.awaitWords("The browser was not allowed to use it");
            person.press("Back");
            person.press("Text");
            Person other = scene.person();
            other.startText();
            person.awaitChat();
            other.awaitChat();
        }
    }

    @Test
    void theCameraIsNotAskedForBeforeTheClickThatSaysSo() {
        Person person = scene.person();
        person.acceptRules();
        person.press("Video");
        person.button("Turn on camera and microphone").waitFor();
        assertThat(person.instruments().alive().tracks()).isZero();
    }
}
