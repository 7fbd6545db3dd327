package app.anonymouschat.cluster;

import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.matching.Outcome;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import app.anonymouschat.telemetry.Happening;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/// How two servers agree on a pairing. Confined to the desk.
///
/// Who looked is held at home and proposed to the server of whom it found; that server pairs its own visitor, which is
/// told first, and accepts; then the one who looked is told. Who is declined, or hears nothing for longer than a server
/// can be away and keep its lease, looks on from the place in the queue that it has. Until then it is proposed again
/// and
/// again, so that a note that went missing leaves nobody told of a partner who never was.
final class Agreements {
    /// How long an answer may take.
    private static final Duration ANSWER_WITHIN = Membership.LEASE;

    private static final Duration ASK_EVERY = Duration.ofMillis(700);

    private record Open(Waiter waiter, Member partner, long until, long again) {
        boolean isLate(long now) {
            return now - until >= 0;
        }

        boolean isDue(long now) {
            return now - again >= 0;
        }

        Open asked(long now) {
            return new Open(waiter, partner, until, now + ASK_EVERY.toNanos());
        }
    }

    private final RedisLobby lobby;
    private final LocalLobby home;
    private final Pool pool;
    private final Station station;
    private final RedisRelay relay;
    private final Map<PairingId, Open> open = new HashMap<>();

    Agreements(RedisLobby lobby, LocalLobby home, Pool pool, Station station, RedisRelay relay) {
        this.lobby = lobby;
        this.home = home;
        this.pool = pool;
        this.station = station;
        this.relay = relay;
    }

    /// Proposes a visitor of this server to the one it found; where it was paired or went meanwhile, has that one wait
    /// on.
    void propose(Waiter waiter, Member partner, PairingId pairing) {
        boolean waits = lobby.find(waiter.visitor().id()).isPresent() && home.hold(waiter.visitor(), waiter.wish());
        if (!waits) {
            vacate(waiter, pairing);
            var _ = relay.publish(partner.server(), new Note.Sparing(pairing, partner.visitor()));
            return;
        }
        waiter.engage(true);
        long now = station.nanos().getAsLong();
        Open fresh = new Open(waiter, partner, now + ANSWER_WITHIN.toNanos(), now).asked(now);
        open.put(pairing, fresh);
        say(fresh, pairing)
                .whenCompleteAsync(
                        (heard, failure) -> {
                            if (heard != null && heard == 0) {
                                declined(pairing);
                            }
                        },
                        station.desk());
    }

    private CompletionStage<Long> say(Open proposal, PairingId pairing) {
        Waiter waiter = proposal.waiter();
        Note.Guest guest = relay.guest(waiter.visitor(), waiter.wish());
        Member partner = proposal.partner();
        return relay.publish(partner.server(), new Note.Proposal(pairing, partner.visitor(), guest));
    }

    /// Another server found a visitor of this one.
    void proposed(Note.Proposal proposal) {
        if (relay.knows(proposal.pairing(), proposal.guest().server())) {
            return;
        }
        Optional<Waiter> waiting =
                lobby.find(proposal.to()).filter(waiter -> home.hold(waiter.visitor(), waiter.wish()));
        Note.Guest guest = proposal.guest();
        if (waiting.isEmpty()) {
            var _ = relay.publish(guest.server(), new Note.Parting(proposal.pairing(), Cause.LOST));
            return;
        }
        Waiter waiter = waiting.get();
        List<String> common = relay.common(waiter.wish(), guest.marks());
        Pairing pairing = new Pairing(proposal.pairing(), waiter.visitor(), guest.visitor(), common);
        cross(pairing.id(), waiter, guest);
        relay.pair(waiter.visitor().id(), pairing);
    }

    /// The other server has paired its visitor with the one that was proposed.
    void accepted(Note.Acceptance acceptance) {
        Note.Guest guest = acceptance.guest();
        if (relay.knows(acceptance.pairing(), guest.server())) {
            return; // It was said twice.
        }
        Open agreed = open.remove(acceptance.pairing());
        if (agreed == null) {
            var _ = relay.publish(guest.server(), new Note.Parting(acceptance.pairing(), Cause.LOST));
            return;
        }
        Waiter waiter = agreed.waiter();
        List<String> common = relay.common(waiter.wish(), guest.marks());
        Pairing pairing = new Pairing(acceptance.pairing(), guest.visitor(), waiter.visitor(), common);
        cross(pairing.id(), waiter, guest);
        relay.pair(waiter.visitor().id(), pairing);
    }

    private void cross(PairingId pairing, Waiter waiter, Note.Guest guest) {
        VisitorId id = waiter.visitor().id();
        relay.cross(new Crossing(
                pairing, id, new Member(guest.server(), guest.visitor().id())));
        home.withdraw(waiter.visitor(), waiter.wish());
        lobby.drop(id);
    }

    /// It does not come about: the visitor looks on.
    void declined(PairingId pairing) {
        Open failed = open.remove(pairing);
        if (failed != null) {
            station.telemetry().happened(Happening.AGREEMENT_FAILED);
            vacate(failed.waiter(), pairing);
            release(failed.waiter());
        }
    }

    private void release(Waiter waiter) {
        waiter.engage(false);
        waiter.askAt(station.nanos().getAsLong());
        Visitor visitor = waiter.visitor();
        if (home.release(visitor, waiter.wish()) instanceof Outcome.Paired(Pairing pairing)) {
            lobby.paired(pairing);
            relay.pair(visitor.id(), pairing);
        }
    }

    private void vacate(Waiter waiter, PairingId pairing) {
        if (waiter.wish() instanceof Wish.Meeting(Place place)) {
            pool.vacate(place, pairing);
        }
    }

    /// The other server has nobody for a visitor of this one that it had found.
    void spared(Note.Sparing sparing) {
        lobby.find(sparing.to())
                .ifPresent(waiter -> waiter.askAt(station.nanos().getAsLong()));
    }

    /// Two are at the place already, elsewhere.
    void refuse(Waiter waiter) {
        if (lobby.find(waiter.visitor().id()).isPresent() && home.hold(waiter.visitor(), waiter.wish())) {
            relay.refuse(waiter.visitor().id());
        }
    }

    /// Whether an answer is awaited.
    boolean awaits(PairingId pairing) {
        return open.containsKey(pairing);
    }

    /// To be called often: asks again those who do not answer, and gives up on them in the end.
    void beat() {
        long now = station.nanos().getAsLong();
        matching(proposal -> proposal.isLate(now)).forEach(this::declined);
        matching(proposal -> proposal.isDue(now)).forEach(pairing -> {
            Open again = open.get(pairing);
            if (again != null) {
                open.put(pairing, again.asked(now));
                var _ = say(again, pairing);
            }
        });
    }

    private List<PairingId> matching(Predicate<Open> condition) {
        return open.entrySet().stream()
                .filter(each -> condition.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
