package app.anonymouschat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state of every screen, for people who see, hear or move otherwise, in a browser that draws it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    record Sight(ColorScheme colours, int width, int height, String direction, List<Measure> measures) {}

    /// As `access.js` calls them.
    enum Measure {
        /// axe-core finds nothing by any of its rules.
        AXE,
        /// Nor by those that depend on colours and sizes.
        AXE_BY_EYE,
        /// Nobody has to scroll aside.
        NOTHING_ASIDE,
        /// Whatever is pressed is large enough.
        TARGETS
    }

    /// Where axe looks, every two of colours, direction and width are together in one.
    static Stream<Sight> sights() {
        return Stream.of(
                new Sight(ColorScheme.LIGHT, 1280, 800, "ltr", List.of(Measure.AXE, Measure.TARGETS)),
                new Sight(ColorScheme.DARK, 390, 844, "rtl", List.of(Measure.AXE)),
                new Sight(ColorScheme.LIGHT, 390, 844, "rtl", List.of(Measure.AXE_BY_EYE)),
                new Sight(ColorScheme.DARK, 1280, 800, "rtl", List.of(Measure.AXE_BY_EYE, Measure.NOTHING_ASIDE)),
                new Sight(ColorScheme.DARK, 390, 844, "ltr", List.of(Measure.AXE_BY_EYE, Measure.TARGETS)),
                // The narrowest window.
                new Sight(ColorScheme.LIGHT, 320, 568, "ltr", List.of(Measure.NOTHING_ASIDE)),
                new Sight(ColorScheme.LIGHT, 320, 568, "rtl", List.of(Measure.NOTHING_ASIDE)),
                // 200 % in a window of 1280 × 800.
                new Sight(ColorScheme.LIGHT, 640, 400, "ltr", List.of(Measure.NOTHING_ASIDE)),
                // A phone on its side.
                new Sight(ColorScheme.LIGHT, 844, 390, "ltr", List.of(Measure.NOTHING_ASIDE, Measure.TARGETS)));
    }

    private final Browsers browsers = new Browsers(1);

    /// In a browser each: axe-core keeps one busy. Every state falls to one of them.
    private final List<Gallery> galleries = IntStream.range(0, 2)
            .mapToObj(which -> Gallery.open(browsers.profile(which)))
            .toList();

    @BeforeAll
    void addWhatMeasures() {
        Path axe = Path.of(System.getProperty("playwright.cli.dir"), "axe-core", "axe.min.js");
        for (Gallery gallery : galleries) {
            gallery.page().addScriptTag(new AddScriptTagOptions().setPath(axe));
            gallery.page().evaluate(Script.ACCESS.text());
        }
    }

    @AfterAll
    void close() {
        galleries.forEach(Gallery::close);
        browsers.close();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everyStateIsFitForEverybody(Sight sight) {
        List<String> measures = sight.measures.stream().map(Measure::name).toList();
        for (int which = 0; which < galleries.size(); which++) {
            Gallery gallery = galleries.get(which);
            gallery.look(sight.width, sight.height, sight.colours);
            gallery.page()
                    .evaluate(
                            "given => { window.access.begin(...given); }",
                            List.of(sight.direction, measures, which, galleries.size()));
        }
        assertThat(faults()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> faults() {
        var faults = new ArrayList<String>();
        for (Gallery gallery : galleries) {
            faults.addAll((List<String>) gallery.page().evaluate("() => window.access.faults()"));
        }
        return faults;
    }
}
