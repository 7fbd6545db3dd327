package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the story by keys (`KeyboardStoryTest`) does not pass by.
class KeyboardTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

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
        friend.leaveByEscape();
        friend.awaitSaid("Press Esc again to end the chat");
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
}
