package app.anonymouschat.ac1.json;

import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// A flat JSON object: names to texts, whole numbers, booleans or null, in order. Immutable; prints only its size.
public final class JsonObject {
    /// The object without fields.
    public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

    private final Map<String, JsonValue> fields;

    JsonObject(Map<String, JsonValue> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /// Whether it has all of `required` and nothing beyond these and `optional`.
    public boolean hasFields(Set<String> required, Set<String> optional) {
        return fields.keySet().containsAll(required)
                && fields.keySet().stream().allMatch(name -> required.contains(name) || optional.contains(name));
    }

    private boolean has(String name) {
        return fields.containsKey(name);
    }

    /// Whether the field is absent or null.
    public boolean isNothing(String name) {
        return !has(name) || fields.get(name) instanceof JsonValue.Nothing;
    }

    /// The field where it is a text.
    public Optional<String> text(String name) {
        return fields.get(name) instanceof JsonValue.Text(String value) ? Optional.of(value) : Optional.empty();
    }

    /// The field where it is a whole number.
    public OptionalLong whole(String name) {
        return fields.get(name) instanceof JsonValue.Whole(long value) ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /// The field where it is a boolean.
    public Optional<Boolean> flag(String name) {
        return fields.get(name) instanceof JsonValue.Flag(boolean value) ? Optional.of(value) : Optional.empty();
    }

    /// This object and a text.
    public JsonObject with(String name, String value) {
        return with(name, new JsonValue.Text(value));
    }

    /// This object and a whole number.
    public JsonObject with(String name, long value) {
        return with(name, new JsonValue.Whole(value));
    }

    /// This object and a boolean.
    public JsonObject with(String name, boolean value) {
        return with(name, new JsonValue.Flag(value));
    }

    /// This object and a field that is null.
    public JsonObject withNothing(String name) {
        return with(name, new JsonValue.Nothing());
    }

    /// The object as JSON without white space.
    public String write() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = StrictJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writeTo(json);
        }
        return out.toString();
    }

    /// An array of objects as JSON without white space.
    public static String write(List<JsonObject> objects) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = StrictJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            objects.forEach(object -> object.writeTo(json));
            json.writeEndArray();
        }
        return out.toString();
    }

    private JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new JsonObject(more);
    }

    private void writeTo(JsonGenerator json) {
        json.writeStartObject();
        fields.forEach((name, value) -> {
            json.writeName(name);
            value.writeTo(json);
        });
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "JsonObject[" + fields.size() + "]";
    }
}
