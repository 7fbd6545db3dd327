package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything without a mouse.
class KeyboardTest {
    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void fromHomeThroughAChatToTheNextByKeysAlone() {
        Person person = scene.person();
        Keyboard keys = new Keyboard(person.page());
        keys.tabTo(person.page().getByRole(AriaRole.CHECKBOX).first());
        keys.press("Space");
        keys.tabBackTo(person.button("Video"));
        keys.press("Enter");
        keys.tabTo(person.button("Turn on camera and microphone"));
        keys.press("Enter");
        person.button("Continue").waitFor();
        keys.tabTo(person.button("Continue"));
        keys.press("Enter");
        Person other = scene.person();
        other.startVideo();
        person.awaitChat();

        keys.press("Control+m");
        other.awaitWords("Microphone off");
        keys.press("Control+e");
        other.awaitWords("Your partner’s camera is off");

        keys.tabTo(person.messageField());
        keys.type("Hands on the keys");
        keys.press("Enter");
        assertThat(other.messages("partner")).hasText("Hands on the keys");

        keys.press("Escape");
        person.awaitWords("Press Esc again for the next person");
        keys.press("Escape");
        person.awaitScreen("looking");
        other.awaitScreen("after");
    }

    @Test
    void theSafetyCodeIsComparedByKeysAlone() {
        Pair pair = Pair.byVoice(scene);
        Keyboard keys = new Keyboard(pair.first().page());
        keys.tabTo(pair.first().lock());
        keys.press("Enter");
        Locator match = pair.first().button("They match");
        keys.tabTo(match);
        keys.press("Enter");
        assertThat(pair.first().lock()).hasAttribute("data-verification", "own");
        keys.press("Escape");
        assertThat(pair.first().page().locator("dialog[open]")).hasCount(0);
        pair.first().awaitScreen("chat");
    }
}
