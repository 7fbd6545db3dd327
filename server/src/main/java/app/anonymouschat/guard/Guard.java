package app.anonymouschat.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Keeps strangers fair to each other and to the server (PROTOCOL.md §2.5, §2.6). Thread safe; any thread. Everything
/// that it holds is bounded, lives in memory and ends within a day.
public final class Guard {
    private static final int MOST_BUCKETS = 100_000;
    private static final int PROOF = 16;
    private static final int STEP_BITS = 2;

    private final Limits limits;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Buckets buckets;
    private final Tokens tokens;
    private final Penalties penalties;
    private final Bindings bindings;
    private final Expiring<Bucket, Integer> searches;
    /// Bounded by the open connections.
    private final Map<Bucket, Integer> sockets = new ConcurrentHashMap<>();
    private final Shared shared;

    /// The generator makes keys: it has to be secure and safe for any thread.
    public Guard(Limits limits, InstantSource clock, RandomGenerator random) {
        this.limits = limits;
        this.clock = clock;
        this.random = random;
        this.buckets = new Buckets(clock, random);
        this.tokens = new Tokens(clock, random);
        this.penalties = new Penalties(clock);
        this.bindings = new Bindings(buckets, limits, clock);
        this.searches = new Expiring<>(limits.searchWindow(), MOST_BUCKETS, clock);
        this.shared = new Shared(
                limits,
                new Elsewhere(
                        limits.searchWindow(),
                        clock,
                        bucket -> searches.get(bucket).orElse(0)),
                new Elsewhere(Shared.SOCKETS_LIVE, clock, bucket -> sockets.getOrDefault(bucket, 0)),
                new Reports(clock),
                penalties);
    }

    /// What this server counts together with others.
    public Shared shared() {
        return shared;
    }

    /// The bucket of an address.
    public Bucket bucket(InetAddress address) {
        return buckets.of(address);
    }

    /// Takes a key over from the servers that share their visitors with this one. What was counted or sealed under the
    /// key that this one had for that day is forgotten.
    public void adopt(DayKeys.Purpose purpose, long day, byte[] key) {
        switch (purpose) {
            case BUCKETS -> buckets.adopt(day, key);
            case TOKENS -> tokens.adopt(day, key);
        }
    }

    /// Counts a connection in. Whether there is room for it; either way {@link #leave} has to follow.
    public boolean enter(Bucket bucket) {
        int here = sockets.merge(bucket, 1, Integer::sum);
        shared.connected(bucket, here);
        return here + shared.socketsElsewhere(bucket) <= limits.socketsPerBucket();
    }

    /// Counts a connection out.
    public void leave(Bucket bucket) {
        Integer here = sockets.computeIfPresent(bucket, (same, open) -> open == 1 ? null : open - 1);
        shared.connected(bucket, here == null ? 0 : here);
    }

    /// The measure for what one connection sends.
    public Pace pace() {
        return new Pace(limits.frames());
    }

    /// Counts a search of the bucket and says what it costs, with so many connections open on the server.
    public Verdict judge(Bucket bucket, int open) {
        if (!limits.areOn()) {
            return new Verdict.Free();
        }
        int here = searches.change(bucket, 0, before -> before + 1);
        shared.searched(bucket, here);
        int count = here + shared.searchesElsewhere(bucket);
        return switch (penalties.judge(bucket)) {
            case Verdict.Pause pause -> pause;
            case Verdict.Prove prove -> prove;
            case Verdict.Free free ->
                count > limits.searches() || open >= limits.proofsFromOpen()
                        ? new Verdict.Prove(difficulty(count))
                        : free;
        };
    }

    /// Four times the work for each further time that the bucket uses up what is free.
    private int difficulty(int count) {
        int times = Math.max(0, (count - 1) / Math.max(1, limits.searches()) - 1);
        return (int) Math.min(Puzzle.MOST_DIFFICULT, PROOF + (long) STEP_BITS * times);
    }

    /// A fresh puzzle.
    public Puzzle puzzle(int difficulty) {
        byte[] salt = new byte[Puzzle.SALT_BYTES];
        random.nextBytes(salt);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        return new Puzzle(text, difficulty, clock.instant().plus(Puzzle.LIFE));
    }

    /// The token for one side of a pairing to keep.
    public String seal(Met met) {
        return tokens.seal(met);
    }

    /// What a token says; nothing where it is not ours or too old.
    public Optional<Met> open(String token) {
        return tokens.open(token);
    }

    /// Counts a report, once for each token.
    public void report(Bucket reporter, Met met) {
        Report report = new Report(reporter, met, clock.instant());
        if (penalties.report(report)) {
            shared.reportedHere(report);
        }
    }

    /// Whether a STUN request from there is answered; counts it if so.
    public boolean mayAskStun(InetSocketAddress from) {
        return bindings.take(from);
    }

    /// How many connections of this bucket are open, as far as this server knows.
    public int socketsOf(Bucket bucket) {
        return sockets.getOrDefault(bucket, 0) + shared.socketsElsewhere(bucket);
    }

    /// How often this bucket searched of late, as far as this server knows.
    public int searchesOf(Bucket bucket) {
        return searches.get(bucket).orElse(0) + shared.searchesElsewhere(bucket);
    }

    /// How many STUN requests of this bucket were counted of late.
    public long stunRequestsOf(Bucket bucket) {
        return bindings.countOf(bucket);
    }

    /// By how many other buckets this one is reported.
    public int reportersOf(Bucket bucket) {
        return penalties.reportersOf(bucket);
    }
}
