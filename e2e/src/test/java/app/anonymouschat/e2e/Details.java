package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// The rows under the lock, for those who want to know, read in one page.
record Details(Person person) {
    /// Opens the lock and the rows under it, and waits until all have answers.
    static Details openedBy(Person person) {
        person.openLock();
        person.page().getByTestId("details").locator("summary").click();
        var details = new Details(person);
        assertThat(details.row("exchange")).isVisible();
        for (String slow : new String[] {"server", "code"}) {
            assertThat(details.row(slow)).not().containsText("Asking…");
        }
        return details;
    }

    String value(String row) {
        return row(row).innerText().strip().replaceAll("\\s+", " ");
    }

    /// The part of it that is to be compared byte by byte.
    String fingerprint(String row) {
        return row(row).locator("code").innerText();
    }

    private Locator row(String row) {
        return person.page().locator("[data-detail=" + row + "] .details-value");
    }
}
