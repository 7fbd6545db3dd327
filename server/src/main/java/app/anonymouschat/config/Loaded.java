package app.anonymouschat.config;

import java.util.List;

/// What reading the settings came to.
public sealed interface Loaded {
    /// A valid configuration.
    record Valid(Config config) implements Loaded {}

    /// Everything that is wrong, one sentence each, in the order of the table.
    record Faulty(List<String> faults) implements Loaded {}
}
