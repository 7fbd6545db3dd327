package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody in front of the page, who finds things by what they are called. Confined to the thread of the tests.
final class Person implements AutoCloseable {
    /// So long a person waits for anything, by Playwright's count. Nothing that works takes half of it.
    static final double PATIENCE_MS = 15_000;

    private final Page page;
    private final Instruments instruments;
    private final List<String> complaints = new ArrayList<>();

    private Person(Page page) {
        this.page = page;
        this.instruments = new Instruments(page);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    static Person open(BrowserContext profile, String address, Script... scripts) {
        var person = new Person(profile.newPage());
        for (Script script : scripts) {
            person.page.addInitScript(script.text());
        }
        person.page.navigate(address);
        return person;
    }

    // ---- What they do ----

    /// Ticks the rules, chooses video, allows the camera and goes on.
    void startVideo() {
        acceptRules();
        press("Video");
        press("Turn on camera and microphone");
        press("Continue");
    }

    /// Ticks the rules, chooses voice, allows the microphone and goes on.
    void startVoice() {
        acceptRules();
        press("Voice");
        press("Turn on microphone");
        press("Continue");
    }

    /// Ticks the rules and chooses text.
    void startText() {
        acceptRules();
        press("Text");
    }

    void acceptRules() {
        page.getByRole(AriaRole.CHECKBOX, named("I am 18 or older and I accept the rules"))
                .check();
    }

    void next() {
        press("Next");
    }

    void stop() {
        press("Stop");
    }

    void say(String text) {
        Locator field = messageField();
        field.fill(text);
        field.press("Enter");
    }

    void write(String text) {
        messageField().pressSequentially(text);
    }

    void openLock() {
        lock().click();
    }

    void sayTheCodesMatch() {
        press("They match");
    }

    void sayTheCodesDiffer() {
        press("They differ");
    }

    /// Presses the button of that name.
    void press(String name) {
        button(name).click();
    }

    // ---- What they see ----

    Page page() {
        return page;
    }

    Instruments instruments() {
        return instruments;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator messageField() {
        return page.getByRole(AriaRole.TEXTBOX, named("Message").setExact(true));
    }

    Locator lock() {
        return page.getByTestId("lock");
    }

    Locator partnerVideo() {
        return page.getByTestId("partner-video");
    }

    /// The texts that came or went, as shown.
    Locator messages(String from) {
        return page.locator("[data-from=" + from + "] .message-text");
    }

    /// The names of the seven emoji, read under the open lock.
    List<String> safetyCode() {
        return page.getByTestId("safety-code").getByRole(AriaRole.LISTITEM).allInnerTexts();
    }

    void awaitScreen(String screen) {
        assertThat(page.locator("[data-screen]")).hasAttribute("data-screen", screen);
    }

    void awaitChat() {
        awaitScreen("chat");
        assertThat(page.locator("[data-screen]")).hasAttribute("data-link", "live");
    }

    void awaitWords(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /// What the page complained of, oldest first: console errors and warnings, exceptions, policy violations.
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        if (!page.isClosed()) {
            all.addAll(instruments.violations());
        }
        return all;
    }

    /// The test expects what was complained of so far.
    void forgiveComplaints() {
        complaints.clear();
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        } catch (PlaywrightException e) {
            // Closed by the test: there is nothing to see.
        }
    }

    @Override
    public void close() {
        page.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
