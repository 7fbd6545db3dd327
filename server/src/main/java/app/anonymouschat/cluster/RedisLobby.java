package app.anonymouschat.cluster;

import app.anonymouschat.matching.Lobby;
import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.matching.Outcome;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// The lobby of one server of a fleet: matches at home first, and shares whom it could not match within a moment. Any
/// thread; what concerns other servers is decided on the desk.
///
/// Only the home lobby says whether a visitor can still be found. Whoever is found through Redis is proposed to its own
/// server, which holds it at home if it can and then pairs it, or declines; and whoever looks is held at home until it
/// knows. So a visitor has one partner at most, whatever Redis forgets, repeats or keeps for too long.
final class RedisLobby implements Lobby {
    /// How long a visitor waits for somebody at home before the others hear of it.
    private static final Duration MOMENT = Duration.ofMillis(250);
    /// How often the others are asked again for whoever still waits; far within the life of its entry.
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofSeconds(3);
    private static final int MOST_AT_ONCE = 500;

    private record Gone(Member member, Wish wish) {}

    private final LocalLobby home;
    private final Pool pool;
    private final Membership membership;
    private final Desk desk;
    private final LongSupplier nanos;
    private final RandomGenerator random;
    private final Agreements agreements;
    private final Map<VisitorId, Waiter> waiters = new ConcurrentHashMap<>();
    private final Queue<Gone> gone = new ConcurrentLinkedQueue<>();

    RedisLobby(LocalLobby home, Pool pool, Membership membership, Station station, RedisRelay relay) {
        this.home = home;
        this.pool = pool;
        this.membership = membership;
        this.desk = station.desk();
        this.nanos = station.nanos();
        this.random = station.random();
        this.agreements = new Agreements(this, home, pool, station, relay);
    }

    Agreements agreements() {
        return agreements;
    }

    @Override
    public Outcome offer(Visitor visitor, Wish wish) {
        waiters.put(visitor.id(), new Waiter(visitor, wish, nanos.getAsLong() + momentFor(wish)));
        Outcome outcome = home.offer(visitor, wish);
        switch (outcome) {
            case Outcome.Waiting waiting -> {}
            case Outcome.Paired(Pairing pairing) -> paired(pairing);
            case Outcome.PlaceTaken taken -> forget(visitor.id());
        }
        return outcome;
    }

    /// Who has a place to meet at is not looked for at home by chance.
    private static long momentFor(Wish wish) {
        return switch (wish) {
            case Wish.Stranger stranger -> MOMENT.toNanos();
            case Wish.Meeting meeting -> 0;
        };
    }

    @Override
    public Outcome widen(Visitor visitor, Wish wish, Patience patience) {
        Outcome outcome = home.widen(visitor, wish, patience);
        if (outcome instanceof Outcome.Paired(Pairing pairing)) {
            paired(pairing);
        } else {
            find(visitor.id()).ifPresent(waiter -> waiter.grow(patience, nanos.getAsLong()));
        }
        return outcome;
    }

    @Override
    public void withdraw(Visitor visitor, Wish wish) {
        home.withdraw(visitor, wish);
        forget(visitor.id());
    }

    @Override
    public void vacate(Place place, PairingId pairing) {
        home.vacate(place, pairing);
        if (membership.name().isPresent()) {
            pool.vacate(place, pairing);
        }
    }

    /// Two of this server found each other.
    void paired(Pairing pairing) {
        Optional<Waiter> waited = find(pairing.partner().id());
        forget(pairing.opener().id());
        waited.filter(waiter -> waiter.wish() instanceof Wish.Meeting)
                .ifPresentOrElse(
                        waiter -> take(waiter, pairing.id()),
                        () -> forget(pairing.partner().id()));
    }

    private void take(Waiter waiter, PairingId pairing) {
        waiters.remove(waiter.visitor().id());
        if (waiter.wish() instanceof Wish.Meeting(Place place)) {
            membership
                    .name()
                    .ifPresent(server ->
                            pool.take(new Member(server, waiter.visitor().id()), place, pairing));
        }
    }

    Optional<Waiter> find(VisitorId id) {
        return Optional.ofNullable(waiters.get(id));
    }

    /// The visitor waits no more, and the others are told in a moment.
    void forget(VisitorId id) {
        Waiter waiter = waiters.remove(id);
        Member shared = waiter == null ? null : waiter.shared();
        if (waiter != null && shared != null) {
            gone.add(new Gone(shared, waiter.wish()));
        }
    }

    /// The visitor is paired with one of another server, which took it out of Redis itself.
    void drop(VisitorId id) {
        waiters.remove(id);
    }

    /// To be called often, on the desk: tells the others who came and who went.
    void beat() {
        Optional<String> server = membership.name();
        if (server.isEmpty()) {
            gone.clear();
            return;
        }
        for (Gone each = gone.poll(); each != null; each = gone.poll()) {
            pool.go(each.member(), each.wish());
        }
        long now = nanos.getAsLong();
        waiters.values().stream()
                .filter(waiter -> waiter.isDue(now))
                .limit(MOST_AT_ONCE)
                .forEach(waiter -> share(waiter, server.get(), now));
    }

    private void share(Waiter waiter, String server, long now) {
        Member self = new Member(server, waiter.visitor().id());
        PairingId pairing = new PairingId(random.nextLong());
        waiter.askAt(now + ASK_AGAIN.toNanos());
        boolean known = waiter.shared() != null;
        waiter.share(self);
        if (!waiters.containsKey(waiter.visitor().id())) {
            return; // It went just now, before it was shared.
        }
        pool.come(self, waiter.visitor().origin(), waiter.wish(), waiter.patience(), pairing)
                .whenCompleteAsync(
                        (answer, failure) -> {
                            boolean unsure = known && answer instanceof Answer.Taken && waiter.doubt();
                            if (answer == null || unsure) {
                                waiter.askAt(nanos.getAsLong() + LATER.toNanos());
                            } else {
                                answered(waiter, self, pairing, answer);
                            }
                        },
                        desk);
    }

    private void answered(Waiter waiter, Member self, PairingId pairing, Answer answer) {
        switch (answer) {
            case Answer.Waiting waiting -> {
                if (!waiters.containsKey(waiter.visitor().id())) {
                    pool.go(self, waiter.wish());
                }
            }
            case Answer.Found(Member partner) -> agreements.propose(waiter, partner, pairing);
            case Answer.Taken taken -> agreements.refuse(waiter);
            case Answer.Fenced fenced -> membership.lose();
        }
    }

    /// This server is no member any more: nobody finds its visitors until it is again.
    void lost() {
        waiters.values().forEach(waiter -> {
            waiter.share(null);
            waiter.askAt(nanos.getAsLong());
        });
    }
}
