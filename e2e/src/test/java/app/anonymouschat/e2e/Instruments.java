package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// Reads `instruments.js` in one page: what is alive, and the statistics of the current connection.
record Instruments(Page page) {
    private static final Duration STEADY = Duration.ofSeconds(1);

    /// Half of what a person has patience for, ms.
    private static final double A_WHILE_MS = (double) Person.PATIENCE.toMillis() / 2;

    /// Returns as soon as the screen or the connection that is shown fits the selector, or after a while. Assertions
    /// alone ask in turns, and are late by up to half a second.
    void awaitShown(String selector) {
        try {
            page.evaluate("([selector, ms]) => instruments.until(selector, ms)", List.of(selector, A_WHILE_MS));
        } catch (PlaywrightException e) {
            // Another page came, or none is left: the assertion that follows tells which.
        }
    }

    /// Whatever was to be read in one place of the page at some time, however briefly, and has these words in it.
    List<String> said(String words) {
        List<?> said = (List<?>) page.evaluate("words => instruments.said(words)", words);
        return said.stream().map(String.class::cast).toList();
    }

    Alive alive() {
        JsonObject alive = objectOf("instruments.alive()");
        return new Alive(
                alive.get("connections").getAsInt(),
                alive.get("workers").getAsInt(),
                alive.get("sockets").getAsInt(),
                alive.get("tracks").getAsInt(),
                alive.get("audioContexts").getAsInt(),
                alive.get("listeners").getAsInt(),
                alive.get("intervals").getAsInt());
    }

    /// What is alive once that stays as it is for a while: what comes or goes at the beginning of a chat has. Sockets,
    /// which go later, do not count.
    Alive settled() {
        var last = new AtomicReference<>(alive().withoutSockets());
        var since = new AtomicLong(System.nanoTime());
        return eventually(
                "a steady state",
                Person.PATIENCE,
                () -> {
                    Alive now = alive().withoutSockets();
                    if (!now.equals(last.getAndSet(now))) {
                        since.set(System.nanoTime());
                    }
                    return now;
                },
                now -> System.nanoTime() - since.get() > STEADY.toNanos());
    }

    /// Connections that are alive and know anything of a partner, or of themselves: one that is made ready while a
    /// partner is looked for does not.
    int describedConnections() {
        return numberOf("instruments.describedConnections()").intValue();
    }

    int connectionsMade() {
        return numberOf("instruments.connectionsMade()").intValue();
    }

    /// Whether this page made the current connection's first description: role A.
    boolean offered() {
        return (boolean) page.evaluate("instruments.offered()");
    }

    /// How far the page and its current connection have come, in the browser's own words.
    String standing() {
        return objectOf("instruments.standing()").toString();
    }

    /// A number from `getStats`, summed over the reports of that type and kind (`audio`, `video`).
    double sum(String type, String kind, String member) {
        return numberOf("instruments.sum('%s', '%s', '%s')".formatted(type, kind, member))
                .doubleValue();
    }

    double framesDecoded() {
        return sum("inbound-rtp", "video", "framesDecoded");
    }

    double framesReceived() {
        return sum("inbound-rtp", "video", "framesReceived");
    }

    double audioEnergyReceived() {
        return sum("inbound-rtp", "audio", "totalAudioEnergy");
    }

    List<String> violations() {
        return stringsOf(objectOf("({ violations: instruments.violations })"), "violations");
    }

    void forgetViolations() {
        page.evaluate("instruments.violations.length = 0");
    }

    /// The screen that is shared is no longer, by the browser's own bar.
    void endScreen() {
        page.evaluate("instruments.endScreen()");
    }

    /// The microphone (`audio`) or camera (`video`) that is on is pulled out, as far as a page can tell.
    void unplug(String kind) {
        page.evaluate("kind => instruments.unplug(kind)", kind);
    }

    /// This page sends no more pictures, and says nothing of it: as a browser does that puts a page to sleep.
    void sleep() {
        page.evaluate("() => instruments.sleep()");
    }

    /// Brightness in 16 × 12 fields of the video with that test id, 0–255; empty before its first picture.
    List<Integer> pictureIn(String testId) {
        String json = (String) page.getByTestId(testId).evaluate("video => JSON.stringify(instruments.picture(video))");
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsInt)
                .toList();
    }

    /// The names of all that the page has stored in this browser, in its history and address too.
    List<String> stored() {
        return stringsOf(objectOf("({ stored: await instruments.stored() })"), "stored");
    }

    /// The session descriptions and candidate addresses of the current connection.
    Secrets secrets() {
        return secretsIn(page, "instruments.secrets()");
    }

    /// What such an expression gives in a page.
    static Secrets secretsIn(Page page, String expression) {
        JsonObject secrets = objectOf(page, expression);
        return new Secrets(stringsOf(secrets, "descriptions"), stringsOf(secrets, "addresses"));
    }

    private JsonObject objectOf(String expression) {
        return objectOf(page, expression);
    }

    private static JsonObject objectOf(Page page, String expression) {
        String json = (String) page.evaluate("async () => JSON.stringify(await " + expression + ")");
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<String> stringsOf(JsonObject object, String member) {
        return object.getAsJsonArray(member).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private Number numberOf(String expression) {
        return (Number) page.evaluate(expression);
    }
}
