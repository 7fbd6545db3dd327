package app.anonymouschat.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What one browser left behind in each of its chats, oldest first: values by kind. Reads `traces.js`.
record Traces(List<Map<String, Set<String>>> chats) {
    /// What this page's sockets said: to the server, and through it.
    static Traces saidBy(Person person) {
        return in(person.page(), "traces.said");
    }

    /// What this page's connections were told, opened.
    static Traces heardBy(Person person) {
        return in(person.page(), "traces.heard");
    }

    /// The tokens that the server gave this page.
    static Set<String> givenTo(Person person) {
        return JsonParser.parseString(jsonOf(person.page(), "traces.tokens")).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.toSet());
    }

    private static String jsonOf(Page page, String expression) {
        return (String) page.evaluate("() => JSON.stringify(" + expression + ")");
    }

    private static Traces in(Page page, String expression) {
        return new Traces(JsonParser.parseString(jsonOf(page, expression)).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Traces::chat)
                .toList());
    }

    private static Map<String, Set<String>> chat(JsonObject values) {
        var chat = new TreeMap<String, Set<String>>();
        for (String kind : values.keySet()) {
            chat.put(
                    kind,
                    values.getAsJsonArray(kind).asList().stream()
                            .map(JsonElement::getAsString)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return chat;
    }

    /// Of which kinds a value of one chat came again in another.
    Set<String> repeated() {
        var repeated = new TreeSet<String>();
        var before = new HashMap<String, Set<String>>();
        for (Map<String, Set<String>> chat : chats) {
            chat.forEach((kind, values) -> {
                Set<String> known = before.computeIfAbsent(kind, none -> new TreeSet<>());
                if (values.stream().anyMatch(known::contains)) {
                    repeated.add(kind);
                }
                known.addAll(values);
            });
        }
        return repeated;
    }

    /// Values of that kind that were in more than one chat.
    Set<String> recurring(String kind) {
        var seen = new TreeSet<String>();
        return chats.stream()
                .flatMap(chat -> chat.getOrDefault(kind, Set.of()).stream())
                .filter(value -> !seen.add(value))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The kinds of which every chat has a value.
    Set<String> everywhere() {
        var kinds = new TreeSet<>(chats.getFirst().keySet());
        chats.forEach(chat -> kinds.retainAll(chat.keySet()));
        return kinds;
    }

    /// All values of a kind.
    Set<String> of(String kind) {
        return chats.stream()
                .flatMap(chat -> chat.getOrDefault(kind, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Traces without(String kind) {
        return new Traces(chats.stream()
                .map(chat -> {
                    Map<String, Set<String>> rest = new TreeMap<>(chat);
                    rest.remove(kind);
                    return rest;
                })
                .toList());
    }

    Traces first(int count) {
        return new Traces(chats.subList(0, count));
    }

    /// The same, the last chat having its first value of this kind from the first chat.
    Traces withARepeated(String kind) {
        var last = new TreeMap<>(chats.getLast());
        last.put(
                kind,
                Set.of(new Traces(List.of(chats.getFirst())).of(kind).iterator().next()));
        var changed = new ArrayList<>(chats);
        changed.set(changed.size() - 1, last);
        return new Traces(List.copyOf(changed));
    }
}
