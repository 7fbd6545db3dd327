package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static app.anonymouschat.e2e.Eventually.unchanging;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Somebody in front of the page, who finds things by what they are called. Confined to the thread of the tests.
public final class Person implements AutoCloseable {
    /// So long a person waits for anything. Nothing that works takes half of it, on a machine that is busy.
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration QUIET = Duration.ofSeconds(3);

    /// Far below one of the beeps that the browsers' own microphone makes, by `totalAudioEnergy`.
    private static final double AUDIBLE = 1e-4;

    /// Chromium's word for a socket that was let go before it stood: somebody changed their mind at once.
    private static final String GIVEN_UP_EARLY = "WebSocket is closed before the connection is established";

    private final Page page;
    private final Instruments instruments;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> forgiven = new HashSet<>();

    private Person(Page page) {
        this.page = page;
        this.instruments = new Instruments(page);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean complains = message.type().equals("error") || message.type().equals("warning");
            if (complains && !message.text().contains(GIVEN_UP_EARLY) && !forgiven.contains(message.text())) {
                complaints.add(message.text());
            }
        });
    }

    public static Person open(BrowserContext profile, String address, Script... scripts) {
        var person = new Person(profile.newPage());
        for (Script script : scripts) {
            person.page.addInitScript(script.text());
        }
        person.page.navigate(address);
        return person;
    }

    // ---- What they do ----

    /// Ticks the rules, chooses video, allows the camera and goes on.
    public void startVideo() {
        acceptRules();
        press("Video");
        press("Turn on camera and microphone");
        press("Continue");
    }

    /// The same, with pictures as the camera makes them, which are ten times as large as blurred ones.
    public void startVideoUnblurred() {
        acceptRules();
        press("Video");
        press("Turn on camera and microphone");
        page.getByRole(AriaRole.CHECKBOX, named("Start with my video blurred")).uncheck();
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
    public void startText() {
        acceptRules();
        press("Text");
    }

    /// From the page after a chat, or from home, on in that way; the mirror was seen, or is not needed.
    void startAgain(String way) {
        assertThat(page.locator("[data-screen=after], [data-screen=home]")).hasCount(1);
        if (isOn("after")) {
            press("Home");
        }
        acceptRules();
        press(way);
    }

    public void acceptRules() {
        page.getByRole(AriaRole.CHECKBOX, named("I am 18 or older and I accept the rules"))
                .check();
    }

    /// Nothing but a relay is to know where they are.
    public void hideAddress() {
        page.getByRole(AriaRole.CHECKBOX, named("Hide my IP address")).check();
    }

    void next() {
        press("Next");
    }

    /// Presses Esc until the chat is left: the second one is to come soon after the first, which a machine that is busy
    /// may not manage.
    void leaveByEscape() {
        eventually(
                "left",
                PATIENCE,
                () -> {
                    page.keyboard().press("Escape");
                    return isOn("chat");
                },
                isInChat -> !isInChat);
    }

    public void stop() {
        press("Stop");
    }

    void stopLooking() {
        press("Cancel");
        awaitScreen("home");
    }

    /// Presses Enter until it is taken, as people do: it is not while their path is in doubt, and stays in the field.
    /// With nothing written it does nothing.
    void say(String text) {
        Locator field = messageField();
        field.fill(text);
        eventually(
                "said",
                PATIENCE,
                () -> {
                    field.press("Enter");
                    return field.inputValue();
                },
                String::isEmpty);
    }

    void write(String text) {
        messageField().pressSequentially(text);
    }

    void openLock() {
        lock().click();
    }

    void closeDialog() {
        press("Close");
    }

    void sayTheCodesMatch() {
        press("They match");
    }

    void sayTheCodesDiffer() {
        press("They differ");
    }

    /// Presses the button of that name.
    public void press(String name) {
        button(name).click();
    }

    /// The same where it is there at this moment, and nothing otherwise.
    void pressIfThere(String name) {
        button(name).evaluateAll("all => all.forEach(each => each.click())");
    }

    /// Chooses what the menu of lesser controls calls so.
    void choose(String name) {
        press("More");
        page.getByRole(AriaRole.MENU)
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /// Their browser's process for the page dies, without a word to anybody.
    void crash() {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException e) {
            // As it should: nobody is left to answer.
        }
        page.close();
    }

    // ---- What they see ----

    public Page page() {
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

    /// The names of the seven emoji, read under the open lock once they are there.
    List<String> safetyCode() {
        Locator emoji = page.getByTestId("safety-code").getByRole(AriaRole.LISTITEM);
        assertThat(emoji).hasCount(7);
        return emoji.allInnerTexts();
    }

    boolean isOn(String screen) {
        return page.locator("[data-screen=" + screen + "]").count() > 0;
    }

    public void awaitScreen(String screen) {
        instruments.awaitShown("[data-screen=%s]".formatted(screen));
        assertThat(page.locator("[data-screen]")).hasAttribute("data-screen", screen);
    }

    /// Somebody was found, whatever has come of it since.
    void awaitPartner() {
        instruments.awaitShown("[data-screen=chat], [data-screen=after]");
        assertThat(page.locator("[data-screen=chat], [data-screen=after]")).hasCount(1);
    }

    public void awaitChat() {
        instruments.awaitShown("[data-screen=chat][data-link=live]");
        awaitScreen("chat");
        assertThat(page.locator("[data-screen]")).hasAttribute("data-link", "live");
    }

    /// Ten more pictures of the partner were decoded.
    public void awaitMorePictures() {
        double before = instruments.framesDecoded();
        eventually("more pictures", PATIENCE, instruments::framesDecoded, now -> now >= before + 10);
    }

    /// The partner was heard, once more.
    void awaitSound() {
        double before = instruments.audioEnergyReceived();
        eventually("sound", PATIENCE, instruments::audioEnergyReceived, now -> now > before + AUDIBLE);
    }

    /// Nothing was heard for longer than the microphones of these browsers are ever quiet.
    void awaitSilence() {
        unchanging("silence", QUIET, PATIENCE, instruments::audioEnergyReceived, AUDIBLE / 10);
    }

    /// What the partner's picture shows now, by brightness.
    List<Integer> partnerPicture() {
        return instruments.pictureIn("partner-video");
    }

    public void awaitWords(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /// These words were to be read at some time since the page was opened: for what passes by itself, or is overtaken.
    void awaitSaid(String words) {
        eventually("the words " + words, PATIENCE, () -> instruments.said(words), said -> !said.isEmpty());
    }

    /// Nothing of a connection is left, as soon as the goodbye is said.
    void awaitNoConnection() {
        eventually("no connection", PATIENCE, () -> instruments.alive().connections(), alive -> alive == 0);
    }

    /// What the page complained of, oldest first: console errors and warnings, exceptions, policy violations.
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        if (!page.isClosed()) {
            all.addAll(instruments.violations());
        }
        return all;
    }

    /// The test expects what was complained of so far, and the same again: browsers tell of it when they come to it.
    void forgiveComplaints() {
        forgiven.addAll(complaints);
        complaints.clear();
        if (!page.isClosed()) {
            instruments.forgetViolations();
        }
    }

    /// How far their page and its connection have come.
    public String standing() {
        try {
            return instruments.standing();
        } catch (PlaywrightException e) {
            return "gone";
        }
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
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
