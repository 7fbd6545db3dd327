package app.anonymouschat.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// JSON of the shapes that the server sends. What is missing, of another kind, or too much is out of bounds.
sealed interface Tree {
    /// Of a list or an object at most.
    int MOST = 64;

    /// A text.
    record Text(String text) implements Tree {}

    /// A whole number.
    record Whole(long number) implements Tree {}

    /// True or false.
    record Flag(boolean value) implements Tree {}

    /// A list.
    record Many(List<Tree> values) implements Tree {
        List<String> texts() {
            return values.stream()
                    .map(value -> value instanceof Text(String text) ? text : outOfBounds())
                    .toList();
        }

        private static String outOfBounds() {
            throw OutOfBounds.found();
        }
    }

    /// An object, whose fields are each to be taken once.
    record Members(Map<String, Tree> values) implements Tree {
        boolean has(String name) {
            return values.containsKey(name);
        }

        String text(String name) {
            if (values.remove(name) instanceof Text(String text)) {
                return text;
            }
            throw OutOfBounds.found();
        }

        long whole(String name) {
            if (values.remove(name) instanceof Whole(long number)) {
                return number;
            }
            throw OutOfBounds.found();
        }

        Duration millis(String name) {
            long number = whole(name);
            OutOfBounds.unless(number >= 0);
            return Duration.ofMillis(number);
        }

        boolean flag(String name) {
            if (values.remove(name) instanceof Flag(boolean value)) {
                return value;
            }
            throw OutOfBounds.found();
        }

        Members members(String name) {
            if (values.remove(name) instanceof Members members) {
                return members;
            }
            throw OutOfBounds.found();
        }

        List<String> texts(String name) {
            return many(name).texts();
        }

        /// A list of objects.
        List<Members> each(String name) {
            List<Members> all = new ArrayList<>();
            for (Tree value : many(name).values()) {
                if (!(value instanceof Members members)) {
                    throw OutOfBounds.found();
                }
                all.add(members);
            }
            return all;
        }

        private Many many(String name) {
            if (values.remove(name) instanceof Many many) {
                return many;
            }
            throw OutOfBounds.found();
        }

        void nothingElse() {
            OutOfBounds.unless(values.isEmpty());
        }
    }

    /// Reads the parser's only value, an object, to the end of its input.
    static Members read(JsonParser json) {
        OutOfBounds.unless(json.nextToken() == JsonToken.START_OBJECT);
        Members members = members(json);
        OutOfBounds.unless(json.nextToken() == null);
        return members;
    }

    private static Members members(JsonParser json) {
        Map<String, Tree> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            OutOfBounds.unless(values.size() < MOST && !values.containsKey(json.currentName()));
            values.put(json.currentName(), value(json, json.nextToken()));
        }
        return new Members(values);
    }

    private static Many many(JsonParser json) {
        List<Tree> values = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            OutOfBounds.unless(values.size() < MOST);
            values.add(value(json, next));
        }
        return new Many(values);
    }

    private static Tree value(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> new Text(json.getString());
            case VALUE_NUMBER_INT -> new Whole(json.getLongValue());
            case VALUE_TRUE -> new Flag(true);
            case VALUE_FALSE -> new Flag(false);
            case START_ARRAY -> many(json);
            case START_OBJECT -> members(json);
            case null, default -> throw OutOfBounds.found();
        };
    }
}
