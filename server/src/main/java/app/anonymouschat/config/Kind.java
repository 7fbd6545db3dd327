package app.anonymouschat.config;

import java.util.function.Function;

/// How the text of a setting is read: what stands for it in help, what it must be, and the reading itself, which
/// throws IllegalArgumentException for anything else.
record Kind<T>(String placeholder, String expected, Function<String, T> reading) {
    T read(String text) {
        return reading.apply(text);
    }
}
