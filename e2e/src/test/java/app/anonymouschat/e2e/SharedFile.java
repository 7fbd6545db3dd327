package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.SetInputFilesOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// A file of that name, as one person sees it in the history of their chat: `own`, or their `partner`'s.
record SharedFile(Person person, String from, String name) {
    /// To the browser, of which the largest takes long.
    private static final double TO_HAND_OVER_MS = 60_000;

    /// Chooses it, looks at it and offers it.
    void offer(FilePayload file) {
        person.page()
                .locator("input[type=file]")
                .setInputFiles(file, new SetInputFilesOptions().setTimeout(TO_HAND_OVER_MS));
        person.press("Send " + name);
    }

    void press(String deed) {
        person.press(deed + " " + name);
    }

    /// Says so as soon as it has that step, which may be a short one.
    void sayOnce(String step, String text) {
        person.messageField().fill(text);
        once(
                step,
                "document.querySelector('textarea')"
                        + ".dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))");
    }

    /// Stops it as soon as it has that step.
    void stopOnce(String step) {
        once(step, "document.querySelector('[aria-label=\"Stop %s\"]').click()".formatted(name));
    }

    private void once(String step, String deed) {
        person.page().evaluate("""
                entry => {
                  const look = () => {
                    if (document.querySelector(entry) === null) return;
                    observer.disconnect();
                    %s;
                  };
                  const observer = new MutationObserver(look);
                  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-step'] });
                  look();
                }
                """.formatted(deed), selector() + "[data-step=" + step + "]");
    }

    void await(String step) {
        assertThat(entry()).hasAttribute("data-step", step);
    }

    boolean is(String step) {
        return step.equals(entry().getAttribute("data-step"));
    }

    /// The step that it has at the moment when that text is there.
    String stepWhen(String text) {
        return (String) person.page()
                .waitForFunction("""
                        ([text, entry]) => {
                          const said = [...document.querySelectorAll('[data-from] .message-text')];
                          if (!said.some((each) => each.textContent === text)) return null;
                          return document.querySelector(entry).dataset.step;
                        }
                        """, new String[] {text, selector()})
                .jsonValue();
    }

    /// What lands on the disk.
    byte[] save() {
        Download download = person.page().waitForDownload(() -> press("Save"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locator entry() {
        return person.page().locator(selector());
    }

    private String selector() {
        return "[data-file-from='%s'][data-file='%s']".formatted(from, name);
    }
}
