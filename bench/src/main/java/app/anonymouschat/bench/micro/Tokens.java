package app.anonymouschat.bench.micro;

import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Limits;
import app.anonymouschat.guard.Met;
import app.anonymouschat.guard.Puzzle;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What keeps strangers fair: a token sealed and opened, a proof checked, an address made a bucket (PROTOCOL.md §2.6).
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Tokens {
    private static final int DIFFICULTY = 16;

    private final Guard guard = new Guard(Limits.DEFAULT, InstantSource.system(), new SecureRandom());
    private final Met met = new Met(1, new Bucket(2));
    private final String token = guard.seal(met);
    private final InetAddress address = InetAddress.ofLiteral("192.0.2.1");
    private final Puzzle puzzle = guard.puzzle(DIFFICULTY);
    private final Instant now = Instant.now();

    @Benchmark
    public String sealToken() {
        return guard.seal(met);
    }

    @Benchmark
    public Optional<Met> openToken() {
        return guard.open(token);
    }

    @Benchmark
    public boolean checkProof() {
        return puzzle.solvedBy(1, now);
    }

    @Benchmark
    public Bucket bucketOfAddress() {
        return guard.bucket(address);
    }
}
