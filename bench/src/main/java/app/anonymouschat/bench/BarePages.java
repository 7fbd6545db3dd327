package app.anonymouschat.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The reference: pages with WebRTC and nothing else. Beside them a probe that marks moments in every page, ours and
/// bare alike.
final class BarePages implements HttpHandler {
    /// Where they are served.
    static final String PATH = "/bare/";

    /// To run in a page before its own code.
    static String probe() {
        return text("probe.js");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.substring(PATH.length());
        byte[] content = text(file).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", file.endsWith(".js") ? "text/javascript" : "text/html");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static String text(String file) {
        try (InputStream stored = Objects.requireNonNull(BarePages.class.getResourceAsStream(file))) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
