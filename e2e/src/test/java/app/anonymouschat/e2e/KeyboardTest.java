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
    void aFriendIsInvitedByKeysAlone() {
        Person person = scene.person();
        Keyboard keys = new Keyboard(person.page());
        keys.tabTo(person.page().getByRole(AriaRole.CHECKBOX).first());
        keys.press("Space");
        keys.tabBackTo(person.button("Invite someone"));
        keys.press("Enter");
        keys.tabTo(person.button("Text"));
        keys.press("Enter");
        String link = person.page().getByTestId("invite-link").inputValue();
        keys.tabTo(person.button("Copy link"));

        Person friend = scene.personAt(link);
        Keyboard theirs = new Keyboard(friend.page());
        theirs.tabTo(friend.page().getByRole(AriaRole.CHECKBOX).first());
        theirs.press("Space");
        theirs.tabBackTo(friend.button("Text"));
        theirs.press("Enter");
        person.awaitChat();
        friend.awaitChat();
        theirs.press("Escape");
        friend.awaitWords("Press Esc again to end the chat");
        theirs.press("Escape");
        friend.awaitScreen("after");
        theirs.tabTo(friend.button("Invite again"));
        person.awaitWords("Your friend left");
    }

    @Test
    void oneReportsAndIsNeverMatchedAgainByKeysAlone() {
        Pair pair = Pair.byText(scene);
        Keyboard keys = new Keyboard(pair.first().page());
        keys.tabTo(pair.first().button("Report"));
        keys.press("Enter");
        keys.tabTo(pair.first().button("Advertising or scam"));
        keys.press("Enter");
        pair.first().awaitWords("Your report was taken");
        keys.press("Escape");
        assertThat(pair.first().page().locator("dialog[open]")).hasCount(0);
        assertThat(pair.first().button("Report")).isFocused();
        pair.second().stop();
        pair.first().awaitScreen("after");
        assertThat(pair.first().page().locator("h1")).isFocused();
        keys.tabTo(pair.first().button("Don’t match us again"));
        keys.press("Enter");
        pair.first().awaitWords("You two will not be matched again for a day");
        keys.tabBackTo(pair.first().button("Home"));
        keys.press("Enter");
        pair.first().awaitScreen("home");
    }

    @Test
    void messagesAreReachedAndCopiedByKeysAlone() {
        Pair pair = Pair.byText(scene);
        pair.second().say("first");
        pair.second().say("second");
        assertThat(pair.first().messages("partner")).hasCount(2);
        Keyboard keys = new Keyboard(pair.first().page());
        Locator copies = pair.first().page().locator(".copy-button");
        keys.tabBackTo(copies.last());
        keys.press("ArrowUp");
        assertThat(copies.first()).isFocused();
        keys.tabTo(pair.first().messageField());
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
