package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What servers are asked to bear, by the name it is asked for.
enum Scenario {
    RELAY("Relay: 100 clients, 6,000 messages of 1 KB a second"),
    IDLE("Idle: 19,000 sockets");

    private final String title;

    Scenario(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Line> measure(Generator generator, int rounds) {
        return switch (this) {
            case RELAY -> RelayLoad.measure(generator, rounds);
            case IDLE -> IdleLoad.measure(generator, rounds);
        };
    }

    /// Those named, with spaces between; all where none is.
    static List<Scenario> named(String names) {
        return names.isBlank()
                ? List.of(values())
                : Arrays.stream(names.strip().split("\\s+"))
                        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}
