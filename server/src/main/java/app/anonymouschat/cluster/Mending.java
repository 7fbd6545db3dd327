package app.anonymouschat.cluster;

import app.anonymouschat.matching.PairingId;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import app.anonymouschat.session.LocalRelay;
import app.anonymouschat.telemetry.Happening;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The pairings that lead to other servers, and how they outlast an interruption: each side keeps what the other may
/// not
/// have, and once both are back they say what they have heard, and what is missing is sent again. A pairing that can
/// not
/// be mended in time is over on both sides.
///
/// Confined to the fleet's desk, but for finding, putting and taking pairings, which any thread may.
final class Mending {
    /// How long a pairing outlasts an interruption: the time in which a dead server's partners are told, and far within
    /// what a browser's handshake allows for a step (PROTOCOL.md §6).
    static final Duration WITHIN = Duration.ofSeconds(6);

    private static final Duration ASK_EVERY = Duration.ofMillis(400);
    private static final int MOST_FAREWELLS = 20_000;

    private record Farewell(String server, Note.Parting parting, long until) {}

    private final Map<PairingId, Crossing> crossings = new ConcurrentHashMap<>();
    private final Deque<Farewell> farewells = new ArrayDeque<>();
    private final LocalRelay home;
    private final Post post;
    private final Membership membership;
    private final Station station;
    /// When Redis was last out of reach, or came back.
    private long disturbed;
    private long askAt;

    Mending(LocalRelay home, Post post, Membership membership, Station station) {
        this.home = home;
        this.post = post;
        this.membership = membership;
        this.station = station;
        this.disturbed = now() - WITHIN.toNanos();
        this.askAt = now();
    }

    void put(Crossing crossing) {
        crossings.put(crossing.pairing(), crossing);
    }

    @Nullable
    Crossing find(PairingId pairing) {
        return crossings.get(pairing);
    }

    @Nullable
    Crossing take(PairingId pairing) {
        return crossings.remove(pairing);
    }

    /// The other servers that pairings lead to.
    List<String> servers() {
        return crossings.values().stream()
                .map(crossing -> crossing.there().server())
                .distinct()
                .toList();
    }

    /// Redis did not answer.
    void shaken() {
        disturbed = now();
    }

    /// This server was cut off, or is back by another name: whatever was under way may be lost.
    void interrupted() {
        shaken();
        askAt = now();
        crossings.values().forEach(this::trouble);
    }

    void trouble(Crossing crossing) {
        crossing.trouble(now());
    }

    /// That server's lease is over. Of those that were there before Redis was out of reach that says nothing yet.
    void ended(String server) {
        if (now() - disturbed >= WITHIN.toNanos()) {
            crossings.values().stream()
                    .filter(crossing -> crossing.there().server().equals(server))
                    .forEach(this::sever);
        }
    }

    /// To be called often: gives up what took too long, and asks after the rest.
    void beat() {
        long now = now();
        crossings.values().stream()
                .filter(crossing -> crossing.isTroubledFor(WITHIN.toNanos(), now))
                .forEach(this::sever);
        if (membership.name().isPresent() && now - askAt >= 0) {
            askAt = now + ASK_EVERY.toNanos();
            crossings.values().stream().filter(Crossing::isTroubled).forEach(each -> say(each, true));
            bidFarewell();
        }
    }

    private void say(Crossing crossing, boolean asks) {
        membership.name().ifPresent(self -> {
            Note note = new Note.Resumption(crossing.pairing(), self, crossing.heard(), asks);
            var _ = post.send(crossing.there().server(), note);
        });
    }

    /// The other server says what it has heard, and by which name it goes.
    void heard(Note.Resumption resumption) {
        Crossing crossing = find(resumption.pairing());
        if (crossing == null) {
            var _ = post.send(resumption.server(), new Note.Parting(resumption.pairing(), Cause.LOST));
            return;
        }
        crossing.leadsTo(resumption.server());
        crossing.from(resumption.heard()).ifPresentOrElse(missing -> mend(crossing, missing), () -> sever(crossing));
        if (resumption.asks()) {
            say(crossing, false);
        }
    }

    private void mend(Crossing crossing, List<Note.Frame> missing) {
        if (crossing.calm()) {
            station.telemetry().happened(Happening.PAIRING_MENDED);
        }
        missing.forEach(frame -> send(crossing, frame));
        send(crossing, crossing.pressing());
    }

    /// Sends what belongs to a pairing. Where the other server may not have it, that is seen to. Any thread.
    void send(Crossing crossing, Note note) {
        post.send(crossing.there().server(), note).whenComplete((heard, failure) -> {
            if (heard == null || heard == 0) {
                trouble(crossing);
            }
        });
    }

    /// The pairing is over here; the other server is told, again where it is not known whether it heard. Any thread.
    void part(Crossing crossing, Cause cause) {
        Note.Parting parting = new Note.Parting(crossing.pairing(), cause);
        String server = crossing.there().server();
        post.send(server, parting)
                .whenCompleteAsync(
                        (heard, failure) -> {
                            if (failure != null && farewells.size() < MOST_FAREWELLS) {
                                farewells.add(new Farewell(server, parting, now() + WITHIN.toNanos()));
                            }
                        },
                        station.desk());
    }

    private void bidFarewell() {
        for (int count = farewells.size(); count > 0; count--) {
            Farewell farewell = farewells.remove();
            post.send(farewell.server(), farewell.parting())
                    .whenCompleteAsync(
                            (heard, failure) -> {
                                if (failure != null && now() - farewell.until() < 0) {
                                    farewells.add(farewell);
                                }
                            },
                            station.desk());
        }
    }

    /// Ends a pairing on both sides.
    void sever(Crossing crossing) {
        if (crossings.remove(crossing.pairing(), crossing)) {
            station.telemetry().happened(Happening.PAIRING_CUT);
            home.part(crossing.here(), crossing.pairing(), Cause.LOST);
            part(crossing, Cause.LOST);
        }
    }

    private long now() {
        return station.nanos().getAsLong();
    }
}
