package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Worker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `egress.js` in one page, which has it as a script, and in its workers: their secrets, and all that they gave
/// to
/// any way out. Bytes are written as ISO 8859-1.
record Egress(Page page) {
    private static final Pattern WORKERS = Pattern.compile("-worker-[^/]*\\.js$");

    /// A secret and what it is for, by the protocol's label where it has one.
    record Kept(String kind, String bytes) {
        List<Needle> needles() {
            return Needle.ofSecret(kind, bytes.getBytes(ISO_8859_1));
        }

        boolean isNothing() {
            return bytes.chars().allMatch(each -> each == 0);
        }
    }

    /// Of somebody who has {@link Script#EGRESS}: from now on their page's workers begin with it too.
    static Egress of(Person person) {
        person.page().route(WORKERS, Egress::serveWatched);
        return new Egress(person.page());
    }

    private static void serveWatched(Route route) {
        APIResponse worker = route.fetch();
        route.fulfill(new Route.FulfillOptions().setResponse(worker).setBody(Script.EGRESS.text() + worker.text()));
    }

    /// The zeros that stand for a key that strangers do not have are no secret.
    List<Kept> secrets() {
        Set<String> nonces = list("egress.nonces").map(JsonElement::getAsString).collect(toSet());
        return list("egress.secrets")
                .map(JsonElement::getAsJsonObject)
                .map(kept -> new Kept(
                        kept.get("kind").getAsString(), kept.get("text").getAsString()))
                .filter(kept -> !kept.isNothing() && !nonces.contains(kept.bytes()))
                .distinct()
                .toList();
    }

    List<Needle> needles() {
        return secrets().stream().flatMap(kept -> kept.needles().stream()).toList();
    }

    Set<String> kinds() {
        return secrets().stream().map(Kept::kind).collect(toCollection(TreeSet::new));
    }

    /// The ways out of the page.
    List<String> ways() {
        return waysIn((String) page.evaluate("() => JSON.stringify(egress.ways)"));
    }

    /// Those of that worker of it.
    static List<String> waysOf(Worker worker) {
        return waysIn((String) worker.evaluate("() => JSON.stringify(egress.ways)"));
    }

    /// The page's own worker for frames, while a chat is on.
    Worker frameWorker() {
        return page.workers().stream()
                .filter(worker -> worker.url().contains("frame-worker"))
                .findFirst()
                .orElseThrow();
    }

    /// Algorithms of secret keys that the page or a worker could read.
    List<String> readableKeys() {
        return list("egress.readable").map(JsonElement::getAsString).toList();
    }

    /// How often something was given to that way out.
    long timesSent(String way) {
        return sent().filter(each -> way(each).equals(way)).count();
    }

    /// Which of these were given to which way out.
    Set<String> found(Collection<Needle> needles) {
        Map<String, String> hay =
                sent().collect(groupingBy(Egress::way, TreeMap::new, mapping(Egress::text, joining("\n"))));
        var found = new TreeSet<String>();
        hay.forEach((way, text) -> needles.stream()
                .filter(needle -> needle.isIn(text))
                .forEach(needle -> found.add(way + ": " + needle.what())));
        return found;
    }

    void plant(String way, String text) {
        page.evaluate("([way, text]) => egress.plant(way, text)", List.of(way, text));
    }

    static void plantIn(Worker worker, String way, String text) {
        worker.evaluate("([way, text]) => egress.plant(way, text)", List.of(way, text));
    }

    private static String way(JsonObject sent) {
        return sent.get("way").getAsString();
    }

    private static String text(JsonObject sent) {
        return sent.get("text").getAsString();
    }

    private Stream<JsonObject> sent() {
        return list("egress.sent").map(JsonElement::getAsJsonObject);
    }

    private Stream<JsonElement> list(String expression) {
        String json = (String) page.evaluate("() => JSON.stringify(" + expression + ")");
        return JsonParser.parseString(json).getAsJsonArray().asList().stream();
    }

    private static List<String> waysIn(String json) {
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
