package app.anonymouschat.bench.micro;

import app.anonymouschat.protocol.Decoded;
import app.anonymouschat.protocol.KeyShare;
import app.anonymouschat.protocol.MessageCodec;
import app.anonymouschat.protocol.ServerMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/// Reading `find` as browsers send it, and writing `matched` (PROTOCOL.md §2.1, §2.2).
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Codec {
    private static final String KEY = "A".repeat(1622);
    private static final String COMMIT = "A".repeat(43);
    private static final byte[] FIND = ("{\"type\":\"find\",\"suite\":1,\"key\":\"" + KEY + "\",\"commit\":\"" + COMMIT
                    + "\",\"mode\":\"video\",\"interests\":[\"music\"],\"languages\":[\"en\"],\"recent\":[],\"avoid\":[]}")
            .getBytes(StandardCharsets.UTF_8);
    private static final ServerMessage MATCHED =
            new ServerMessage.Matched(new KeyShare(KEY, COMMIT), "A".repeat(70), List.of(), false, List.of("music"));

    private final MessageCodec codec = new MessageCodec();

    @Benchmark
    public Decoded readFind() {
        return codec.decode(FIND, 0, FIND.length);
    }

    @Benchmark
    public byte[] writeMatched() {
        return codec.encode(MATCHED);
    }
}
