package app.anonymouschat.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The fields of one JSON object, each to be taken once by its name and kind. What is missing, of another kind or left
/// over is out of bounds. Only the shapes that a client may send exist: texts, whole numbers and lists of texts.
final class Fields {
    private final Map<String, Value> values;

    private sealed interface Value {
        record Text(String text) implements Value {}

        record Whole(long number) implements Value {}

        record Texts(List<String> texts) implements Value {}
    }

    private Fields(Map<String, Value> values) {
        this.values = values;
    }

    /// Reads the parser's only value to the end of its input.
    static Fields read(JsonParser json) {
        OutOfBounds.unless(json.nextToken() == JsonToken.START_OBJECT);
        Map<String, Value> values = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            OutOfBounds.unless(values.put(json.currentName(), value(json)) == null);
        }
        OutOfBounds.unless(json.nextToken() == null);
        return new Fields(values);
    }

    private static Value value(JsonParser json) {
        return switch (json.nextToken()) {
            case VALUE_STRING -> new Value.Text(text(json));
            case VALUE_NUMBER_INT -> new Value.Whole(json.getLongValue());
            case START_ARRAY -> new Value.Texts(texts(json));
            case null, default -> throw OutOfBounds.found();
        };
    }

    private static List<String> texts(JsonParser json) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            OutOfBounds.unless(texts.size() < Bounds.TOKENS);
            texts.add(text(json));
        }
        OutOfBounds.unless(json.currentToken() == JsonToken.END_ARRAY);
        return texts;
    }

    private static String text(JsonParser json) {
        String text = json.getString();
        OutOfBounds.unless(Unicode.isWellFormed(text));
        return text;
    }

    String text(String name) {
        if (values.remove(name) instanceof Value.Text(String text)) {
            return text;
        }
        throw OutOfBounds.found();
    }

    long whole(String name) {
        if (values.remove(name) instanceof Value.Whole(long number)) {
            return number;
        }
        throw OutOfBounds.found();
    }

    @Nullable
    Long wholeIfGiven(String name) {
        return values.containsKey(name) ? (Long) whole(name) : null;
    }

    List<String> texts(String name) {
        if (values.remove(name) instanceof Value.Texts(List<String> texts)) {
            return texts;
        }
        throw OutOfBounds.found();
    }

    /// The one of these that the text names.
    <T extends Named> T oneOf(T[] all, String name) {
        String wire = text(name);
        for (T one : all) {
            if (one.wire().equals(wire)) {
                return one;
            }
        }
        throw OutOfBounds.found();
    }

    void nothingElse() {
        OutOfBounds.unless(values.isEmpty());
    }
}
