package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of every screen of the real product in `target/screenshots`, to be looked at. Not part of the default run.
@Tag("screenshots")
class ScreenshotsTest {
    enum Look {
        DESKTOP_LIGHT(1280, 800, ColorScheme.LIGHT),
        DESKTOP_DARK(1280, 800, ColorScheme.DARK),
        PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
        PHONE_DARK(390, 844, ColorScheme.DARK),
        RIGHT_TO_LEFT(1280, 800, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Look(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }

        void applyTo(Person person) {
            person.page().setViewportSize(width, height);
            person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            if (this == RIGHT_TO_LEFT) {
                person.page().evaluate("document.documentElement.dir = 'rtl'");
            }
        }
    }

    @RegisterExtension
    final Scene scene = Scene.open();

    @ParameterizedTest
    @EnumSource
    void theWayThroughAVideoChat(Look look) {
        Person person = scene.person();
        look.applyTo(person);
        take(person, look, "1-home");
        person.acceptRules();
        person.press("Video");
        take(person, look, "2-mirror-asking");
        person.press("Turn on camera and microphone");
        person.button("Continue").waitFor();
        awaitOwnPicture(person);
        take(person, look, "3-mirror");
        person.press("Continue");
        person.awaitWords("Looking for someone…");
        take(person, look, "4-looking");

        Person other = scene.person();
        other.startVideo();
        person.awaitChat();
        person.awaitMorePictures();
        take(person, look, "5-chat-concealed");
        person.press("Show");
        person.say("Hello! Where are you from?");
        other.say("From the other window 🪟");
        person.awaitWords("From the other window");
        person.awaitWords("Delivered");
        take(person, look, "6-chat");
        person.openLock();
        person.button("They match").waitFor();
        take(person, look, "7-safety-code");
        person.sayTheCodesMatch();
        other.openLock();
        other.sayTheCodesMatch();
        assertThat(person.lock()).hasAttribute("data-verification", "verified");
        take(person, look, "8-verified");
        person.closeDialog();
        other.closeDialog();
        other.stop();
        person.awaitScreen("after");
        take(person, look, "9-after");
    }

    @ParameterizedTest
    @EnumSource
    void theWayThroughATextChat(Look look) {
        Person person = scene.person();
        look.applyTo(person);
        person.startText();
        Person other = scene.person();
        other.startText();
        person.awaitChat();
        other.awaitChat();
        person.say("Hello! Can you read this?");
        other.say("Yes, and nobody else can.");
        other.say("نعم، ولا أحد غيرنا 🙂");
        other.write("One more");
        person.awaitWords("Your partner is typing…");
        take(person, look, "text-chat");
    }

    private static void awaitOwnPicture(Person person) {
        person.page().waitForFunction("() => document.querySelector('[data-testid=own-video]')?.videoWidth > 0");
    }

    private static void take(Person person, Look look, String name) {
        person.picture(Path.of("target", "screenshots", look.name().toLowerCase(Locale.ROOT), name + ".png"));
    }
}
