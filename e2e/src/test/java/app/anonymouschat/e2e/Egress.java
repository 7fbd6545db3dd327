package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads `egress.js` in one page: its secrets, and all that it gave to any way out. Bytes are written as ISO 8859-1.
record Egress(Page page) {
    /// A secret and what it is for, by the protocol's label where it has one.
    record Kept(String kind, String bytes) {
        List<Needle> needles() {
            return Needle.ofSecret(kind, bytes.getBytes(ISO_8859_1));
        }

        boolean isNothing() {
            return bytes.chars().allMatch(each -> each == 0);
        }
    }

    /// The zeros that stand for a key that strangers do not have are no secret.
    List<Kept> secrets() {
        return list("egress.secrets()").stream()
                .map(JsonElement::getAsJsonObject)
                .map(kept -> new Kept(
                        kept.get("kind").getAsString(), kept.get("text").getAsString()))
                .filter(kept -> !kept.isNothing())
                .toList();
    }

    Set<String> kinds() {
        return secrets().stream().map(Kept::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> ways() {
        return list("egress.ways").stream().map(JsonElement::getAsString).toList();
    }

    /// Algorithms of private keys that the page could read.
    List<String> readableKeys() {
        return list("egress.readable").stream().map(JsonElement::getAsString).toList();
    }

    /// How often something was given to that way out.
    long timesSent(String way) {
        return sent().stream().filter(each -> way(each).equals(way)).count();
    }

    /// Which of these were given to which way out.
    Set<String> found(Collection<Needle> needles) {
        var found = new TreeSet<String>();
        for (JsonObject each : sent()) {
            String text = each.get("text").getAsString();
            needles.stream()
                    .filter(needle -> needle.isIn(text))
                    .forEach(needle -> found.add(way(each) + ": " + needle.what()));
        }
        return found;
    }

    void plant(String way, String text) {
        page.evaluate("([way, text]) => egress.plant(way, text)", List.of(way, text));
    }

    private static String way(JsonObject sent) {
        return sent.get("way").getAsString();
    }

    private List<JsonObject> sent() {
        return list("egress.sent").stream().map(JsonElement::getAsJsonObject).toList();
    }

    private List<JsonElement> list(String expression) {
        String json = (String) page.evaluate("() => JSON.stringify(" + expression + ")");
        return JsonParser.parseString(json).getAsJsonArray().asList();
    }
}
