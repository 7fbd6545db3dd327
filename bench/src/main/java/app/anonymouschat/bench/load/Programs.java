package app.anonymouschat.bench.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The processes of several contenders, side by side: those that are not measured have nothing to do. Confined to the
/// main thread.
final class Programs implements AutoCloseable {
    private final Map<Contender, Program> running = new EnumMap<>(Contender.class);

    static Programs start(Contender... contenders) {
        Programs programs = new Programs();
        for (Contender contender : contenders) {
            programs.running.put(contender, Program.start(contender));
        }
        return programs;
    }

    static Contender[] those(Predicate<Contender> wanted) {
        return Arrays.stream(Contender.values()).filter(wanted).toArray(Contender[]::new);
    }

    void each(Consumer<Program> action) {
        running.values().forEach(action);
    }

    Program of(Contender contender) {
        return Objects.requireNonNull(running.get(contender));
    }

    @Override
    public void close() {
        running.values().forEach(Program::close);
    }
}
