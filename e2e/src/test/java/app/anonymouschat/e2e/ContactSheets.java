package app.anonymouschat.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pictures of a folder side by side: one HTML page of all, and PNG sheets of some twenty each.
final class ContactSheets {
    private static final int ROWS = 4;

    private static final String STYLE = """
            body { margin: 8px; background: #777; font: 13px sans-serif; }
            h2 { grid-column: 1 / -1; margin: 16px 0 0; color: #fff; }
            section { display: grid; gap: 8px; }
            figure { margin: 0; }
            img { display: block; inline-size: 100%; }
            figcaption { padding: 2px 6px; background: #222; color: #fff; }
            """;

    private final Path folder;
    private final BrowserContext profile;
    private final StringBuilder index = new StringBuilder();

    ContactSheets(Path folder, BrowserContext profile) {
        this.folder = folder;
        this.profile = profile;
    }

    /// The pictures `look/NAME.jpg`, so many beside each other.
    void add(String look, List<String> names, int columns) throws IOException {
        index.append(section(look, names, columns));
        int perSheet = columns * ROWS;
        for (int first = 0; first < names.size(); first += perSheet) {
            List<String> part = names.subList(first, Math.min(names.size(), first + perSheet));
            draw(section(look, part, columns), "sheets/" + look + "-" + (first / perSheet + 1) + ".png");
        }
    }

    /// All of them in one page, `index.html`.
    void writeIndex() throws IOException {
        Files.writeString(folder.resolve("index.html"), document(index.toString()));
    }

    private void draw(String section, String file) throws IOException {
        Path source = folder.resolve("sheet.html");
        Files.writeString(source, document(section));
        try (Page page = profile.newPage()) {
            page.setViewportSize(2000, 1200);
            page.navigate(source.toAbsolutePath().toUri().toString());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true));
        } finally {
            Files.delete(source);
        }
    }

    private static String document(String sections) {
        return "<!doctype html><meta charset=utf-8><title>Every screen</title><style>" + STYLE + "</style>" + sections;
    }

    private static String section(String look, List<String> names, int columns) {
        String figures = names.stream()
                .map(name -> "<figure><figcaption>%2$s</figcaption><img loading=eager src=\"%1$s/%2$s.jpg\"></figure>"
                        .formatted(look, name))
                .collect(Collectors.joining("\n"));
        String tracks = IntStream.range(0, columns).mapToObj(column -> "1fr").collect(Collectors.joining(" "));
        return "<section style=\"grid-template-columns: %s\"><h2>%s</h2>%s</section>".formatted(tracks, look, figures);
    }
}
