package app.anonymouschat.cluster;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// This server's lease in the fleet. Its name is the key of the lease and part of whatever the server leaves in Redis;
/// its first half is random and stays, and is the channel by which others reach it; the second is another one each time
/// that it joins. So a server that paused for longer than its lease has nothing there any more, and whoever finds it by
/// what it was called before is asked whether that still holds.
///
/// Confined to the fleet's desk, but for [#name]. By its own clock the lease ends no later than by Redis': it is
/// counted
/// from before the question was sent.
final class Membership {
    /// How long the others count on a server that they do not hear of.
    static final Duration LEASE = Duration.ofSeconds(4);

    private static final Duration RENEW_EVERY = Duration.ofSeconds(1);
    private static final Duration JOIN_EVERY = Duration.ofMillis(250);
    private static final int NAME_BYTES = 8;
    private static final byte[] NOTHING = {'1'};

    private record Held(String name, long until) {}

    private final Link link;
    private final Desk desk;
    private final LongSupplier nanos;
    private final RandomGenerator random;
    private final Runnable lost;
    private final String self;
    private volatile @Nullable Held held;
    private boolean asking;
    private long askAgain;

    /// Runs what is given each time that the lease is lost.
    Membership(Link link, Station station, Runnable lost) {
        this.link = link;
        this.desk = station.desk();
        this.nanos = station.nanos();
        this.random = station.random();
        this.lost = lost;
        this.self = fresh();
        this.askAgain = nanos.getAsLong();
    }

    /// What this server is called now; nothing while it is no member. Any thread.
    Optional<String> name() {
        Held now = held;
        return now != null && nanos.getAsLong() - now.until() < 0 ? Optional.of(now.name()) : Optional.empty();
    }

    static String lease(String name) {
        return "{ac}:n:" + name;
    }

    static String channel(String name) {
        return "ac:" + name.substring(0, name.indexOf('.'));
    }

    /// Where this server is reached, by whatever name it goes.
    String channel() {
        return "ac:" + self;
    }

    /// To be called often: joins, renews, and notices that it has lost.
    void beat() {
        long now = nanos.getAsLong();
        if (held != null && name().isEmpty()) {
            lose();
        }
        if (!asking && now - askAgain >= 0) {
            asking = true;
            Held present = held;
            if (present == null) {
                askAgain = now + JOIN_EVERY.toNanos();
                join(now);
            } else {
                askAgain = now + RENEW_EVERY.toNanos();
                renew(present, now);
            }
        }
    }

    private void join(long asked) {
        String name = self + "." + fresh();
        link.connect()
                .thenCompose(open -> link.subscribe(channel()))
                .thenCompose(heard -> link.claim(lease(name), NOTHING, LEASE))
                .whenCompleteAsync(
                        (fresh, failure) -> {
                            asking = false;
                            if (Boolean.TRUE.equals(fresh)) {
                                held = new Held(name, asked + LEASE.toNanos());
                            }
                        },
                        desk);
    }

    private void renew(Held present, long asked) {
        link.renew(lease(present.name()), LEASE)
                .whenCompleteAsync(
                        (there, failure) -> {
                            asking = false;
                            if (Boolean.TRUE.equals(there) && present.equals(held)) {
                                held = new Held(present.name(), asked + LEASE.toNanos());
                            } else if (Boolean.FALSE.equals(there) && present.equals(held)) {
                                lose();
                            }
                        },
                        desk);
    }

    /// It is no member any more, whoever found that out; it joins again by another name.
    void lose() {
        Held last = held;
        if (last != null) {
            held = null;
            askAgain = nanos.getAsLong();
            lost.run();
        }
    }

    /// Gives the lease back.
    CompletableFuture<Void> leave() {
        Held last = held;
        held = null;
        return last == null
                ? CompletableFuture.completedFuture(null)
                : link.delete(lease(last.name()))
                        .handle((done, failure) -> (Void) null)
                        .toCompletableFuture();
    }

    private String fresh() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}
