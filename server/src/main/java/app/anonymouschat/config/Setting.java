package app.anonymouschat.config;

import java.util.Locale;

/// One thing that an operator can set. Its name is `--name` as a flag, `name` in a file and `ANONYMOUSCHAT_NAME` in the
/// environment; `fallback` is what holds where nobody set it, empty for nothing.
public record Setting<T>(Group group, String name, Kind<T> kind, String fallback, String explanation) {
    static final String VARIABLE_PREFIX = "ANONYMOUSCHAT_";

    /// The command line flag.
    public String flag() {
        return "--" + name;
    }

    /// The environment variable.
    public String variable() {
        return VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// What stands for a value in help.
    public String placeholder() {
        return kind.placeholder();
    }

    /// What a value must be.
    public String expected() {
        return kind.expected();
    }
}
