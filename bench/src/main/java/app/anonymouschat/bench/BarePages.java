package app.anonymouschat.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The reference: pages with WebRTC and nothing else, served at the product's own origin so that they use its server,
/// and a probe that marks moments in every page.
final class BarePages {
    private BarePages() {}

    static void serveIn(Stage stage) {
        for (int person = 0; person < 2; person++) {
            BrowserContext browser = stage.browser(person);
            browser.addInitScript(text("probe.js"));
            browser.route(stage.address() + "/bare/*", BarePages::answer);
        }
    }

    private static void answer(Route route) {
        String url = route.request().url();
        String file = url.substring(url.lastIndexOf('/') + 1);
        route.fulfill(new Route.FulfillOptions()
                .setContentType(file.endsWith(".js") ? "text/javascript" : "text/html")
                .setBody(text(file)));
    }

    private static String text(String file) {
        try (InputStream stored = Objects.requireNonNull(BarePages.class.getResourceAsStream(file))) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
