package app.anonymouschat.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of every state of every screen in a folder, and contact sheets of them, to be looked at
/// (`./anonymouschat screenshots`). Not part of the default run.
@Tag("screenshots")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryPicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("screenshots.folder", "target/screenshots"));

    /// One of each screen, for windows that few have.
    private static final Predicate<String> FEW = Pattern.compile(
                    "home|inviting|invite-waiting|mirror-video-on|looking-waiting|chat-video|chat-screen|chat-text|open-lock|after-stopped")
            .asMatchPredicate();

    enum Look {
        DESKTOP_LIGHT(1280, 800, ColorScheme.LIGHT, "en"),
        DESKTOP_DARK(1280, 800, ColorScheme.DARK, "en"),
        PHONE_LIGHT(390, 844, ColorScheme.LIGHT, "en"),
        PHONE_DARK(390, 844, ColorScheme.DARK, "en"),
        PHONE_ON_ITS_SIDE(844, 390, ColorScheme.LIGHT, "en"),
        TABLET(820, 1180, ColorScheme.LIGHT, "en"),
        RIGHT_TO_LEFT(1280, 800, ColorScheme.LIGHT, "ar"),
        PHONE_RIGHT_TO_LEFT(390, 844, ColorScheme.DARK, "ar"),
        LONG_WORDS(1280, 800, ColorScheme.LIGHT, "de"),
        PHONE_LONG_WORDS(390, 844, ColorScheme.LIGHT, "de"),
        FOUR_K(3840, 2160, ColorScheme.LIGHT, "en"),
        NARROWEST(320, 568, ColorScheme.LIGHT, "de");

        private final int width;
        private final int height;
        private final ColorScheme colours;
        private final String language;

        Look(int width, int height, ColorScheme colours, String language) {
            this.width = width;
            this.height = height;
            this.colours = colours;
            this.language = language;
        }

        boolean shows(String state) {
            return (this != FOUR_K && this != NARROWEST) || FEW.test(state);
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Browsers browsers = new Browsers(1);
    private final Gallery gallery = Gallery.open(browsers.profile(0));
    private final ContactSheets sheets = new ContactSheets(FOLDER, browsers.profile(0));

    @ParameterizedTest
    @EnumSource
    void everyState(Look look) throws IOException {
        gallery.startAnew();
        gallery.look(look.width, look.height, look.colours);
        List<String> states = gallery.names().stream().filter(look::shows).toList();
        for (String state : states) {
            gallery.showIn(state, look.language);
            gallery.page().waitForFunction(PICTURES_ARE_THERE);
            gallery.page().evaluate(TWO_PICTURES_LATER);
            take(look.folder() + "/" + state + ".jpg");
        }
        sheets.add(look.folder(), states, look.width > look.height ? 5 : 8);
    }

    @AfterAll
    void close() throws IOException {
        sheets.writeIndex();
        gallery.close();
        browsers.close();
    }

    /// Every video in sight shows something.
    private static final String PICTURES_ARE_THERE = """
            () => [...document.querySelectorAll('video')]
                .every(video => video.srcObject === null || !video.checkVisibility() || video.readyState >= 2)
            """;

    /// By then what a video has is drawn.
    private static final String TWO_PICTURES_LATER =
            "() => new Promise(then =>" + " requestAnimationFrame(() => requestAnimationFrame(then)))";

    private void take(String file) {
        gallery.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(file))
                        .setQuality(85)
                        .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
