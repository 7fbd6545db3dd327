package app.anonymouschat.cluster;

import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import app.anonymouschat.session.LocalRelay;
import app.anonymouschat.session.Relay;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/// The relay between the servers of a fleet: to a visitor of this one as ever, to one of another by that server's
/// channel. Any thread. What can not be published, or is heard by no server, ends its pairing: nobody is left talking
/// to
/// nobody.
final class RedisRelay implements Relay {
    private final LocalRelay home;
    private final Link link;
    private final Marks marks;
    private final Telemetry telemetry;
    private final Map<PairingId, Crossing> crossings = new ConcurrentHashMap<>();

    RedisRelay(LocalRelay home, Link link, Marks marks, Telemetry telemetry) {
        this.home = home;
        this.link = link;
        this.marks = marks;
        this.telemetry = telemetry;
    }

    /// From now on this pairing leads there.
    void cross(Crossing crossing) {
        crossings.put(crossing.pairing(), crossing);
        telemetry.happened(Happening.PAIRED_ACROSS);
    }

    /// Tells a visitor of this server of its pairing. Where it waits no more, the partner learns that, and before it of
    /// the
    /// pairing where it is of this server too, since it was taken out of the queue.
    void pair(VisitorId to, Pairing pairing) {
        home.pair(to, pairing, () -> {
            VisitorId partner = pairing.other(to).id();
            if (!crossings.containsKey(pairing.id())) {
                home.introduce(partner, pairing);
            }
            part(partner, pairing.id(), Cause.LOST);
        });
    }

    /// Two are at the place already, as it turned out.
    void refuse(VisitorId to) {
        home.refuse(to);
    }

    /// A visitor of this server as others are told of it.
    Note.Guest guest(Visitor visitor, Wish wish) {
        return marks.guest(visitor, wish);
    }

    List<String> common(Wish wish, List<String> theirs) {
        return marks.common(wish, theirs);
    }

    /// Tells the other server, for whose visitor this one's was found, that they are paired.
    @Override
    public void introduce(VisitorId to, Pairing pairing) {
        Crossing crossing = crossings.get(pairing.id());
        if (crossing == null) {
            home.introduce(to, pairing);
        } else {
            Note.Guest guest = marks.guest(pairing.opener(), pairing.common());
            say(crossing, new Note.Acceptance(pairing.id(), to, guest));
        }
    }

    @Override
    public void forward(VisitorId to, PairingId pairing, Envelope envelope) {
        Crossing crossing = crossings.get(pairing);
        if (crossing == null) {
            home.forward(to, pairing, envelope);
        } else {
            byte[] bytes = envelope.bytes();
            envelope.release();
            say(crossing, new Note.Frame(pairing, crossing.sent().getAndIncrement(), bytes));
        }
    }

    @Override
    public void part(VisitorId to, PairingId pairing, Cause cause) {
        Crossing crossing = crossings.remove(pairing);
        if (crossing == null) {
            home.part(to, pairing, cause);
        } else {
            var _ = publish(crossing.there().server(), new Note.Parting(pairing, cause));
        }
    }

    @Override
    public void press(VisitorId to, PairingId pairing, boolean pressed) {
        Crossing crossing = crossings.get(pairing);
        if (crossing == null) {
            home.press(to, pairing, pressed);
        } else {
            say(crossing, new Note.Pressing(pairing, pressed));
        }
    }

    private void say(Crossing crossing, Note note) {
        publish(crossing.there().server(), note).whenComplete((heard, failure) -> {
            if (heard == null || heard == 0) {
                sever(crossing);
            }
        });
    }

    CompletionStage<Long> publish(String server, Note note) {
        telemetry.happened(Happening.REDIS_ASKED);
        return link.publish(Membership.channel(server), NoteCodec.encode(note));
    }

    /// A frame from the partner's server. One that is missing can not be had again, so the pairing ends.
    void heard(Note.Frame frame) {
        Crossing crossing = crossings.get(frame.pairing());
        if (crossing != null) {
            if (crossing.heard().getAndIncrement() == frame.number()) {
                home.forward(crossing.here(), frame.pairing(), new ArrayEnvelope(frame.bytes()));
            } else {
                part(crossing.there().visitor(), frame.pairing(), Cause.LOST);
                home.part(crossing.here(), frame.pairing(), Cause.LOST);
            }
        }
    }

    void heard(Note.Pressing pressing) {
        Crossing crossing = crossings.get(pressing.pairing());
        if (crossing != null) {
            home.press(crossing.here(), pressing.pairing(), pressing.pressed());
        }
    }

    /// Whether it was a pairing that came about.
    boolean heard(Note.Parting parting) {
        Crossing crossing = crossings.remove(parting.pairing());
        if (crossing != null) {
            home.part(crossing.here(), parting.pairing(), parting.cause());
        }
        return crossing != null;
    }

    /// The other servers that pairings lead to.
    List<String> servers() {
        return crossings.values().stream()
                .map(crossing -> crossing.there().server())
                .distinct()
                .toList();
    }

    /// That server is no more: whoever was paired there learns it.
    void lost(String server) {
        crossings.values().stream()
                .filter(crossing -> crossing.there().server().equals(server))
                .forEach(this::sever);
    }

    /// No server can be reached any more.
    void lostAll() {
        crossings.values().forEach(this::sever);
    }

    private void sever(Crossing crossing) {
        if (crossings.remove(crossing.pairing(), crossing)) {
            telemetry.happened(Happening.PAIRING_CUT);
            home.part(crossing.here(), crossing.pairing(), Cause.LOST);
        }
    }
}
