package app.anonymouschat.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;

/// Reads `witness.js` in one page: whatever it has shown, however briefly, and what it took from its partner.
record Witness(Person person) {
    /// As in `screen chat`, `link live`, `verification verified`, `safety code`, `text`, `picture`.
    List<String> shown() {
        return read("[...witness.shown]");
    }

    /// Once such an element is there, what was shown before is forgotten.
    void forgetBefore(String selector) {
        person.page().evaluate("selector => witness.forgetBefore(selector)", selector);
    }

    /// The candidates that the browser was given.
    List<String> candidates() {
        return read("witness.candidates");
    }

    private List<String> read(String expression) {
        String json = (String) person.page().evaluate("() => JSON.stringify(" + expression + ")");
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
