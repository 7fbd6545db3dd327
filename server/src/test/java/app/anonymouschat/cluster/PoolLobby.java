package app.anonymouschat.cluster;

import app.anonymouschat.Seeded;
import app.anonymouschat.matching.Lobby;
import app.anonymouschat.matching.Outcome;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.random.RandomGenerator;

/// A lobby of as many servers as visitors: whoever is paired is paired by Redis alone.
final class PoolLobby implements Lobby {
    private final Link link;
    private final Marks marks;
    private final Pool pool;
    private final RandomGenerator random = Seeded.random(5);
    private final Map<VisitorId, Visitor> waiting = new HashMap<>();
    private final Map<VisitorId, Wish> wishes = new HashMap<>();
    private final Map<VisitorId, Set<Patience>> patience = new HashMap<>();

    PoolLobby(Link link) {
        this.link = link;
        this.marks = new Marks(() -> new byte[32], Optional::empty);
        this.pool = new Pool(link, marks, new Uncounted(), Duration.ofMinutes(2));
    }

    static <T> T await(CompletionStage<T> answer) {
        return answer.toCompletableFuture().join();
    }

    private static Member member(Visitor visitor) {
        return new Member("s" + visitor.id().number(), visitor.id());
    }

    @Override
    public Outcome offer(Visitor visitor, Wish wish) {
        await(link.claim(Membership.lease(member(visitor).server()), new byte[] {'1'}, Duration.ofMinutes(1)));
        waiting.put(visitor.id(), visitor);
        wishes.put(visitor.id(), wish);
        patience.put(visitor.id(), EnumSet.noneOf(Patience.class));
        return come(visitor, wish);
    }

    private Outcome come(Visitor visitor, Wish wish) {
        PairingId pairing = new PairingId(random.nextLong());
        return switch (await(pool.come(
                member(visitor), visitor.origin(), wish, patience.getOrDefault(visitor.id(), Set.of()), pairing))) {
            case Answer.Waiting none -> new Outcome.Waiting();
            case Answer.Taken taken -> new Outcome.PlaceTaken();
            case Answer.Found(Member partner) -> paired(visitor, wish, partner, pairing);
            case Answer.Fenced fenced -> throw new AssertionError("no lease");
        };
    }

    private Outcome paired(Visitor visitor, Wish wish, Member found, PairingId pairing) {
        waiting.remove(visitor.id());
        Visitor partner = Objects.requireNonNull(waiting.remove(found.visitor()));
        List<String> theirs =
                marks.guest(partner, wishes.getOrDefault(found.visitor(), wish)).marks();
        return new Outcome.Paired(new Pairing(pairing, visitor, partner, marks.common(wish, theirs)));
    }

    @Override
    public Outcome widen(Visitor visitor, Wish wish, Patience more) {
        patience.computeIfAbsent(visitor.id(), none -> EnumSet.noneOf(Patience.class))
                .add(more);
        return waiting.containsKey(visitor.id()) ? come(visitor, wish) : new Outcome.Waiting();
    }

    @Override
    public void withdraw(Visitor visitor, Wish wish) {
        waiting.remove(visitor.id());
        pool.go(member(visitor), wish);
    }

    @Override
    public void vacate(Place place, PairingId pairing) {
        pool.vacate(place, pairing);
    }
}
