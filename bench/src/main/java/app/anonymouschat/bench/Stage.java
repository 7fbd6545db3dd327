package app.anonymouschat.bench;

import app.anonymouschat.e2e.Browsers;
import app.anonymouschat.e2e.ServerProcess;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// What is measured on: the built jar, two browsers of their own, and the pages that measure our modules. Confined to
/// the main thread.
final class Stage implements AutoCloseable {
    /// As many as the page asks a camera for.
    private static final int PICTURES_PER_SECOND = 30;

    private final HttpServer pages;
    private final String pagesAddress;
    private final ServerProcess server = ServerProcess.start("--limits", "off");
    private final ServerProcess bareServer;
    private final Browsers browsers = new Browsers(PICTURES_PER_SECOND);

    private Stage(HttpServer pages) {
        this.pages = pages;
        this.pagesAddress = "http://localhost:" + pages.getAddress().getPort();
        this.bareServer = ServerProcess.start("--limits", "off", "--origins", pagesAddress);
    }

    static Stage open() {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Path folder = Path.of(System.getProperty("bench.pages")).toAbsolutePath();
        HttpServer pages = SimpleFileServer.createFileServer(address, folder, SimpleFileServer.OutputLevel.NONE);
        pages.createContext(BarePages.PATH, new BarePages());
        pages.start();
        return new Stage(pages);
    }

    /// The bare page of two people who see each other; it signals through the same program as the product, started for
    /// pages of another origin.
    String bareAddress() {
        String signal = bareServer.address().replace("http", "ws") + "/signal";
        return pagesAddress + BarePages.PATH + "video.html?signal=" + signal;
    }

    /// Where the product is served.
    String address() {
        return server.address();
    }

    /// The browser of the first or the second person.
    BrowserContext browser(int index) {
        return browsers.profile(index);
    }

    /// A page with `window.bench`, from web/bench, in that browser.
    Page openBenchPage(int index) {
        Page page = browser(index).newPage();
        page.navigate(pagesAddress + "/bench/index.html");
        page.waitForFunction("() => 'bench' in window");
        return page;
    }

    /// Such as `Chrome/156.0.8078.79`.
    String browserVersion() {
        BrowserContext browser = browser(0);
        return browser.newCDPSession(browser.pages().getFirst())
                .send("Browser.getVersion")
                .get("product")
                .getAsString();
    }

    @Override
    public void close() {
        pages.stop(0);
        browsers.close();
        bareServer.close();
        server.close();
    }
}
