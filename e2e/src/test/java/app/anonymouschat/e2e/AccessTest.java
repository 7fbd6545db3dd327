package app.anonymouschat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every state of every screen, for people who see, hear or move otherwise, in a browser that draws it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    /// Four sights that have every two of colours, direction and width together.
    enum Sight {
        LIGHT_WIDE(ColorScheme.LIGHT, 1280, 800, false, Rules.ALL),
        DARK_NARROW_FROM_THE_RIGHT(ColorScheme.DARK, 390, 844, true, Rules.ALL),
        LIGHT_NARROW_FROM_THE_RIGHT(ColorScheme.LIGHT, 390, 844, true, Rules.BY_EYE),
        DARK_WIDE_FROM_THE_RIGHT(ColorScheme.DARK, 1280, 800, true, Rules.BY_EYE),
        DARK_NARROW(ColorScheme.DARK, 390, 844, false, Rules.BY_EYE);

        private final ColorScheme colours;
        private final int width;
        private final int height;
        private final boolean fromRightToLeft;
        private final Rules rules;

        Sight(ColorScheme colours, int width, int height, boolean fromRightToLeft, Rules rules) {
            this.colours = colours;
            this.width = width;
            this.height = height;
            this.fromRightToLeft = fromRightToLeft;
            this.rules = rules;
        }
    }

    enum Rules {
        ALL,
        /// What depends on colours and sizes; the other rules find the same in every sight.
        BY_EYE;

        /// As axe-core calls them; none where all are meant.
        List<String> names() {
            return switch (this) {
                case ALL -> List.of();
                case BY_EYE -> List.of("color-contrast", "target-size", "scrollable-region-focusable");
            };
        }
    }

    private final Browsers browsers = new Browsers(1);
    private final Gallery gallery = Gallery.open(browsers.profile(0));

    @BeforeAll
    void addWhatMeasures() {
        Path axe = Path.of(System.getProperty("playwright.cli.dir"), "axe-core", "axe.min.js");
        gallery.page().addScriptTag(new AddScriptTagOptions().setPath(axe));
        gallery.page().evaluate(Script.ACCESS.text());
    }

    @AfterAll
    void close() {
        gallery.close();
        browsers.close();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(Sight sight) {
        gallery.look(sight.width, sight.height, sight.colours);
        assertThat(faults(
                        "([direction, rules]) => window.access.audit(direction, rules)",
                        List.of(direction(sight.fromRightToLeft), sight.rules.names())))
                .isEmpty();
    }

    /// The narrowest window, 200 % zoom in one of 1280 × 800, a phone on its side; and words that run the other way.
    @ParameterizedTest
    @CsvSource({"320, 568, false", "320, 568, true", "640, 400, false", "844, 390, false", "1280, 800, true"})
    void nobodyHasToScrollAside(int width, int height, boolean fromRightToLeft) {
        gallery.look(width, height, ColorScheme.LIGHT);
        assertThat(faults("direction => window.access.wide(direction)", direction(fromRightToLeft)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "844, 390", "1280, 800"})
    void whateverIsPressedIsLargeEnough(int width, int height) {
        gallery.look(width, height, ColorScheme.LIGHT);
        assertThat(faults("direction => window.access.targets(direction)", direction(false)))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> faults(String script, Object argument) {
        return (List<String>) gallery.page().evaluate(script, argument);
    }

    private static String direction(boolean fromRightToLeft) {
        return fromRightToLeft ? "rtl" : "ltr";
    }
}
