package app.anonymouschat.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/// Every state of every screen of the page, shown without an engine (`web/test/gallery`). Confined to the thread of the
/// tests.
final class Gallery implements AutoCloseable {
    private final HttpServer files;
    private final Page page;

    private Gallery(HttpServer files, Page page) {
        this.files = files;
        this.page = page;
    }

    /// Opens it in that profile.
    static Gallery open(BrowserContext profile) {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Path folder = Path.of(System.getProperty("gallery.pages")).toAbsolutePath();
        HttpServer files = SimpleFileServer.createFileServer(anyPort, folder, SimpleFileServer.OutputLevel.NONE);
        files.start();
        Page page = profile.newPage();
        page.navigate("http://localhost:" + files.getAddress().getPort() + "/test/gallery/index.html");
        var gallery = new Gallery(files, page);
        gallery.awaitLoaded();
        return gallery;
    }

    /// Loads it once more: a page that has shown some thousand videos is given no more of them.
    void startAnew() {
        page.reload();
        awaitLoaded();
    }

    private void awaitLoaded() {
        page.waitForFunction("() => 'gallery' in window");
    }

    Page page() {
        return page;
    }

    /// Of every state that there is, in order.
    @SuppressWarnings("unchecked")
    List<String> names() {
        return (List<String>) page.evaluate("() => window.gallery.names");
    }

    /// In a window of that size and those colours, without motion.
    void look(int width, int height, ColorScheme colours) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
    }

    /// Shows one state.
    void show(String name, boolean fromRightToLeft) {
        page.evaluate(
                "([name, direction]) => window.gallery.show(name, direction)",
                List.of(name, fromRightToLeft ? "rtl" : "ltr"));
    }

    /// Shows one state in the language with that tag.
    void showIn(String name, String tag) {
        page.evaluate("([name, tag]) => window.gallery.showIn(name, tag)", List.of(name, tag));
    }

    @Override
    public void close() {
        page.close();
        files.stop(0);
    }
}
