package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Somebody's hands on the keys of one page.
record Keyboard(Page page) {
    /// No page has more stops than this.
    private static final int STOPS = 60;

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /// Presses Tab until it has the focus.
    void tabTo(Locator wanted) {
        moveTo(wanted, "Tab");
    }

    /// Presses Shift+Tab until it has the focus.
    void tabBackTo(Locator wanted) {
        moveTo(wanted, "Shift+Tab");
    }

    /// Presses Enter on what has the focus; gives the chooser of files that it opens.
    FileChooser openChooser() {
        return page.waitForFileChooser(() -> {
            // The browser is to hear first that a test answers the chooser, and keys overtake what nobody awaits.
            page.evaluate("() => undefined");
            press("Enter");
        });
    }

    /// It has the focus, or will.
    void expectFocus(Locator wanted) {
        assertThat(wanted).isFocused();
    }

    /// Something has it, so that the next Tab goes on from there and not from the top.
    void expectFocusKept() {
        assertThat(page.locator("body *:focus")).hasCount(1);
    }

    private void moveTo(Locator wanted, String key) {
        wanted.waitFor();
        for (int stop = 0; stop < STOPS; stop++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            press(key);
        }
        throw new AssertionError("Not to be reached by " + key + ": " + wanted);
    }
}
