package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole way, once, by somebody who has no mouse: after every change the focus is somewhere to go on from.
class KeyboardStoryTest {
    @RegisterExtension
    final Scene scene = Scene.withServer("--again-wait", "0s");

    private Person person;
    private Person other;
    private Keyboard keys;

    @BeforeEach
    void open() {
        person = scene.person();
        other = scene.person();
        keys = new Keyboard(person.page());
    }

    @Test
    void fromTheRulesThroughAChatToTheNextPersonByKeysAlone() {
        readsTheRulesAndAccepts();
        looksIntoTheMirrorAndGivesUpLookingOnce();
        other.startVideo();
        person.awaitChat();
        keys.expectFocus(heading());
        press("Show");
        writesAndSendsAFile();
        verifiesTheCode();
        usesTheKeysOfTheChat();
        reportsWhoLeft();
        other.next();
        person.awaitChat();
        keys.expectFocus(heading());
        leavesByOneKey();
    }

    private void readsTheRulesAndAccepts() {
        Locator rules = person.button("Read the rules");
        keys.tabTo(rules);
        keys.press("Enter");
        keys.expectFocus(person.page().locator("dialog[open] *:focus"));
        keys.press("Escape");
        keys.expectFocus(rules);
        keys.tabBackTo(person.page().getByRole(AriaRole.CHECKBOX).first());
        keys.press("Space");
    }

    private void looksIntoTheMirrorAndGivesUpLookingOnce() {
        pressBefore("Video");
        keys.expectFocus(heading());
        press("Turn on camera and microphone");
        person.button("Continue").waitFor();
        keys.expectFocus(heading());
        press("Continue");
        person.awaitScreen("looking");
        keys.expectFocus(heading());
        press("Cancel");
        person.awaitScreen("home");
        keys.expectFocus(heading());
        press("Video");
        person.awaitScreen("looking");
        keys.expectFocus(heading());
    }

    private void writesAndSendsAFile() {
        keys.tabTo(person.messageField());
        keys.type("Hands on the keys");
        keys.press("Enter");
        assertThat(other.messages("partner")).hasText("Hands on the keys");
        keys.expectFocus(person.messageField());
        keys.tabBackTo(person.button("Send a file or a picture"));
        keys.openChooser().setFiles(new FilePayload("keys.txt", "text/plain", new byte[] {1, 2, 3}));
        pressBefore("Send keys.txt");
        other.press("Accept keys.txt");
        assertThat(person.page().locator("[data-step=whole]")).hasCount(1);
        keys.expectFocusKept();
    }

    private void verifiesTheCode() {
        keys.tabBackTo(person.lock());
        keys.press("Enter");
        press("They match");
        other.openLock();
        other.sayTheCodesMatch();
        assertThat(person.lock()).hasAttribute("data-verification", "verified");
        keys.expectFocusKept();
        keys.press("Escape");
        keys.expectFocus(person.lock());
        other.closeDialog();
    }

    /// Escape closes what is open, and only then means the chat.
    private void usesTheKeysOfTheChat() {
        keys.press("Control+m");
        other.awaitWords("Microphone off");
        press("More");
        keys.expectFocus(person.page().locator("[role=menu] :focus"));
        keys.press("Escape");
        keys.expectFocus(person.button("More"));
        keys.press("?");
        keys.expectFocus(person.page().locator("dialog[open] *:focus"));
        keys.press("Escape");
        keys.expectFocus(person.button("More"));
        person.awaitScreen("chat");
    }

    private void reportsWhoLeft() {
        other.stop();
        person.awaitScreen("after");
        keys.expectFocus(heading());
        press("Report");
        press("Something else");
        person.awaitWords("Your report was taken");
        keys.expectFocus(person.page().locator("dialog[open] *:focus"));
        keys.press("Escape");
        keys.expectFocusKept();
        pressBefore("Next");
        person.awaitScreen("looking");
        keys.expectFocus(heading());
    }

    private void leavesByOneKey() {
        person.leaveByEscape();
        person.awaitSaid("Press Esc again for the next person");
        person.awaitScreen("looking");
        keys.expectFocus(heading());
        other.awaitScreen("after");
    }

    private void press(String button) {
        keys.tabTo(person.button(button));
        keys.press("Enter");
    }

    private void pressBefore(String button) {
        keys.tabBackTo(person.button(button));
        keys.press("Enter");
    }

    private Locator heading() {
        return person.page().locator("[data-heading]");
    }
}
