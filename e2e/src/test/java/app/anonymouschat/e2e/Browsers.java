package app.anonymouschat.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.PlaywrightImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chromium, once per person: each profile is a browser process of its own with a folder of its own, a camera and a
/// microphone that make their own picture and sound. Kept from test to test, since starting one takes a second.
/// Confined to the thread of the tests.
public final class Browsers implements AutoCloseable {
    private static final String ALLOW = "--use-fake-ui-for-media-stream";
    private static final String REFUSE = "--use-fake-ui-for-media-stream=deny";
    private static final double PATIENCE_MS = (double) Person.PATIENCE.toMillis();
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--mute-audio");

    /// Its own picture and sound, allowed without a question; addresses of this machine unhidden, as no names are
    /// served.
    private static final Map<String, Object> FIREFOX = Map.of(
            "media.navigator.streams.fake", true,
            "media.navigator.permission.disabled", true,
            "media.peerconnection.ice.obfuscate_host_addresses", false);

    private final Playwright playwright;
    private final List<String> furtherFlags;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final int picturesPerSecond;
    private @Nullable BrowserContext firefox;

    /// Whose cameras make so many pictures a second. Where the tests have a network of their own, its one address is
    /// enough to meet by: were loopback another, Chromium would stop looking once it is connected, sometimes with
    /// loopback alone found, where Firefox sends nothing to.
    public Browsers(int picturesPerSecond) {
        this(
                Playwright.create(),
                hasOwnNetwork() ? List.of() : List.of("--allow-loopback-in-peer-connection"),
                picturesPerSecond);
    }

    /// Whether the tests run where one interface has an address and a default route.
    static boolean hasOwnNetwork() {
        return "own".equals(System.getProperty("anonymouschat.network"));
    }

    private Browsers(Playwright playwright, List<String> furtherFlags, int picturesPerSecond) {
        this.playwright = playwright;
        this.furtherFlags = furtherFlags;
        this.picturesPerSecond = picturesPerSecond;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /// The same, where the browsers and what drives them run after these words of a command: on another machine, that
    /// is. They trust the certificate with that key (SHA-256, base64), by whatever name.
    public static Browsers within(List<String> prefix, String keyHash, int picturesPerSecond) {
        Path node = Path.of(System.getProperty("playwright.cli.dir"), "node");
        Path driver = newFolder().resolve("node");
        write(driver, "#!/bin/sh\nexec " + String.join(" ", prefix) + " " + node + " \"$@\"\n");
        var options = new CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", driver.toString()));
        // The public way to make one starts every driver as it started the first.
        Playwright playwright = PlaywrightImpl.createImpl(options, true);
        return new Browsers(playwright, List.of("--ignore-certificate-errors-spki-list=" + keyHash), picturesPerSecond);
    }

    /// The profile of the first, second, third person of a test.
    public BrowserContext profile(int index) {
        while (profiles.size() <= index) {
            profiles.add(launch(ALLOW));
        }
        return profiles.get(index);
    }

    /// The one profile of Firefox.
    public BrowserContext firefox() {
        if (firefox == null) {
            firefox = equip(playwright
                    .firefox()
                    .launch(new LaunchOptions()
                            .setChannel("moz-firefox")
                            .setExecutablePath(firefoxExecutable())
                            .setFirefoxUserPrefs(FIREFOX))
                    .newContext(new NewContextOptions().setLocale("en-US").setIgnoreHTTPSErrors(true)));
        }
        return firefox;
    }

    /// Where Firefox is, or would be.
    public static Path firefoxExecutable() {
        return Path.of(System.getenv().getOrDefault("FIREFOX", "/usr/bin/firefox-esr"));
    }

    /// A profile whose person refuses camera and microphone. The caller closes it.
    BrowserContext refusingProfile() {
        return launch(REFUSE);
    }

    /// A profile with so many cameras, each with a picture of its own; no encoder takes what the second one makes. The
    /// caller closes it.
    BrowserContext profileWithCameras(int cameras) {
        return launch(cameras, ALLOW);
    }

    /// A profile whose person lets no page run a script.
    BrowserContext scriptlessProfile() {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(executable()))
                        .setArgs(FLAGS))
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en-US"));
    }

    /// A profile that takes every `.test` name for loopback, and this origin for as safe as one that is. The caller
    /// closes it.
    BrowserContext trustingProfile(String origin) {
        return launch(
                ALLOW,
                "--host-resolver-rules=MAP *.test 127.0.0.1",
                "--unsafely-treat-insecure-origin-as-secure=" + origin);
    }

    @Override
    public void close() {
        playwright.close();
        folders.forEach(Browsers::delete);
    }

    private BrowserContext launch(String... more) {
        return launch(1, more);
    }

    private BrowserContext launch(int cameras, String... more) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(furtherFlags);
        flags.addAll(List.of(more));
        flags.add("--use-fake-device-for-media-stream=fps=" + picturesPerSecond + ",device-count=" + cameras);
        Path folder = newFolder();
        folders.add(folder);
        BrowserContext profile = playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(Path.of(executable()))
                                .setArgs(flags)
                                .setLocale("en-US"));
        return equip(profile);
    }

    private static BrowserContext equip(BrowserContext profile) {
        profile.setDefaultTimeout(PATIENCE_MS);
        profile.addInitScript(Script.INSTRUMENTS.text());
        return profile;
    }

    private static String executable() {
        return System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("anonymouschat-profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path program, String text) {
        try {
            Files.writeString(program, text);
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
