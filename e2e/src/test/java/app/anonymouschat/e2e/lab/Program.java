package app.anonymouschat.e2e.lab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.e2e.Browsers;
import app.anonymouschat.e2e.Person;
import java.nio.file.Files;

/// By what somebody opens the page.
enum Program {
    CHROMIUM("Chromium"),
    FIREFOX("Firefox");

    private final String title;

    Program(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Somebody opens the page by it.
    Person open(Home home) {
        return switch (this) {
            case CHROMIUM -> home.chromium();
            case FIREFOX -> home.firefox();
        };
    }

    /// Whether it is there. Without Chromium there is no laboratory at all.
    boolean isThere() {
        return this == CHROMIUM || Files.isExecutable(Browsers.firefoxExecutable());
    }

    /// Skips the test, and says why, where it is not.
    void assumeThere() {
        assumeTrue(
                isThere(), "skipped: no Firefox (on Debian: apt-get install firefox-esr, or set FIREFOX to its path)");
    }
}
