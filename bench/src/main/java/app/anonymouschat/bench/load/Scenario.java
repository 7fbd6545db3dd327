package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What servers are asked to bear, by the name it is asked for.
enum Scenario {
    RELAY("Relay: 100 clients, 6,000 messages of 1 KB a second"),
    IDLE("Idle: 19,000 sockets"),
    CHURN("Churn: 200 clients, 2,000 searches a second"),
    STORM("Reconnect storm: 4,000 clients, 1,000 a second"),
    SLOW("Slow readers: 8 who read nothing of 6 MB each, beside 50 pairs that talk"),
    FLAT("The same 6,000 messages a second among 100 and among 19,000 clients"),
    START("From starting the process to the first socket");

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
            case CHURN -> ChurnLoad.measure(generator, rounds);
            case STORM -> StormLoad.measure(generator, rounds);
            case SLOW -> SlowLoad.measure(generator, rounds);
            case FLAT -> FlatLoad.measure(generator, rounds);
            case START -> StartLoad.measure(rounds);
        };
    }

    /// Those named, with spaces between; all where none is.
    static List<Scenario> named(String names) {
        return names.isBlank()
                ? List.of(values())
                : Arrays.stream(names.strip().split("\\s+", -1))
                        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}
