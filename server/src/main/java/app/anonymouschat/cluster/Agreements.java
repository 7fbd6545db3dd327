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

/// How two servers agree on a pairing. Confined to the desk.
///
/// Who looked is held at home and proposed to the server of whom it found; that server pairs its own visitor, which is
/// told first, and accepts; then the one who looked is told. Who is declined, or hears nothing, looks on from the place
/// in the queue that it has.
final class Agreements {
    /// How long an answer may take.
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private record Open(Waiter waiter, Member partner, long until) {}

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
        open.put(pairing, new Open(waiter, partner, station.nanos().getAsLong() + ANSWER_WITHIN.toNanos()));
        Note.Guest guest = relay.guest(waiter.visitor(), waiter.wish());
        relay.publish(partner.server(), new Note.Proposal(pairing, partner.visitor(), guest))
                .whenCompleteAsync(
                        (heard, failure) -> {
                            if (heard == null || heard == 0) {
                                declined(pairing);
                            }
                        },
                        station.desk());
    }

    /// Another server found a visitor of this one.
    void proposed(Note.Proposal proposal) {
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
        Open agreed = open.remove(acceptance.pairing());
        Note.Guest guest = acceptance.guest();
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
        relay.cross(Crossing.of(
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

    /// To be called often: gives up on those who do not answer.
    void beat() {
        long now = station.nanos().getAsLong();
        List<PairingId> late = open.entrySet().stream()
                .filter(each -> now - each.getValue().until() >= 0)
                .map(Map.Entry::getKey)
                .toList();
        late.forEach(this::declined);
    }

    /// Nobody will answer any more.
    void giveUp() {
        List.copyOf(open.keySet()).forEach(this::declined);
    }
}
