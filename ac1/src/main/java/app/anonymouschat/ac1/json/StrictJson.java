package app.anonymouschat.ac1.json;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON of AC1: well-formed UTF-8, no duplicate names, nothing nested in an object, nothing after the end.
public final class StrictJson {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /// One flat object, or nothing where the bytes are anything else.
    public static Optional<JsonObject> object(Octets json) {
        return read(json, parser -> object(parser, parser.nextToken()));
    }

    /// An array of at most `most` objects.
    public static Optional<List<JsonObject>> objects(Octets json, int most) {
        return read(json, parser -> objects(parser, most));
    }

    private static <T> Optional<T> read(Octets json, Function<JsonParser, @Nullable T> reading) {
        Optional<String> text = Utf8.decode(json.bytes());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.get())) {
            T value = reading.apply(parser);
            return value != null && parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static @Nullable List<JsonObject> objects(JsonParser parser, int most) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        List<JsonObject> objects = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonObject object = object(parser, token);
            if (object == null || objects.size() == most) {
                return null;
            }
            objects.add(object);
        }
        return objects;
    }

    private static @Nullable JsonObject object(JsonParser parser, @Nullable JsonToken first) {
        if (first != JsonToken.START_OBJECT) {
            return null;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonValue value = value(parser, parser.nextToken());
            if (value == null) {
                return null;
            }
            fields.put(name, value);
        }
        return new JsonObject(fields);
    }

    private static @Nullable JsonValue value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT -> new JsonValue.Whole(parser.getLongValue());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> new JsonValue.Nothing();
            default -> null;
        };
    }
}
