package app.anonymouschat.bench.micro;

import app.anonymouschat.matching.Avoided;
import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.Outcome;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Two strangers who share an interest meet, one arriving after the other, while so many others wait who suit neither
/// them nor each other, since each has an interest and a language of their own (PROTOCOL.md §2.7).
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Pairing {
    @Param({"10", "1000", "100000"})
    public int waiting;

    private final LocalLobby lobby = new LocalLobby(new SecureRandom());
    private long next;

    @Setup
    public void seat() {
        for (int number = 0; number < waiting; number++) {
            var _ = lobby.offer(visitor(), wish("interest " + number, "x" + number));
        }
    }

    @Benchmark
    public Outcome twoMeet() {
        Wish wish = wish("music", "en");
        var _ = lobby.offer(visitor(), wish);
        return lobby.offer(visitor(), wish);
    }

    private Visitor visitor() {
        return new Visitor(new VisitorId(next++), new Origin(next), new Introduction("key", "commit", false));
    }

    private static Wish wish(String interest, String language) {
        return new Wish.Stranger(
                app.anonymouschat.matching.Mode.VIDEO,
                Set.of(interest),
                Set.of(language),
                Set.of(),
                new Avoided(Set.of(), Set.of()));
    }
}
