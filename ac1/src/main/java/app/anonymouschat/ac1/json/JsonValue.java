package app.anonymouschat.ac1.json;

import tools.jackson.core.JsonGenerator;

/// What a field of a flat object can hold. AC1 has no fractions and nothing nested.
sealed interface JsonValue {
    record Text(String value) implements JsonValue {
        @Override
        public String toString() {
            return "Text";
        }
    }

    record Whole(long value) implements JsonValue {}

    record Flag(boolean value) implements JsonValue {}

    record Nothing() implements JsonValue {}

    default void writeTo(JsonGenerator json) {
        switch (this) {
            case Text(String value) -> json.writeString(value);
            case Whole(long value) -> json.writeNumber(value);
            case Flag(boolean value) -> json.writeBoolean(value);
            case Nothing() -> json.writeNull();
        }
    }
}
