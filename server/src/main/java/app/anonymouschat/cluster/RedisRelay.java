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
import java.util.List;
import java.util.concurrent.CompletionStage;

/// The relay between the servers of a fleet: to a visitor of this one as ever, to one of another by that server's
/// channel. Any thread. A pairing whose way is interrupted is mended or ended: nobody is left talking to nobody.
final class RedisRelay implements Relay {
    private final LocalRelay home;
    private final Post post;
    private final Marks marks;
    private final Mending mending;

    RedisRelay(LocalRelay home, Post post, Marks marks, Mending mending) {
        this.home = home;
        this.post = post;
        this.marks = marks;
        this.mending = mending;
    }

    /// From now on this pairing leads there.
    void cross(Crossing crossing) {
        mending.put(crossing);
        post.telemetry().happened(Happening.PAIRED_ACROSS);
    }

    /// Tells a visitor of this server of its pairing. Where it waits no more, the partner learns that, and before it of
    /// the pairing where it is of this server too, since it was taken out of the queue.
    void pair(VisitorId to, Pairing pairing) {
        home.pair(to, pairing, () -> {
            VisitorId partner = pairing.other(to).id();
            if (mending.find(pairing.id()) == null) {
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

    CompletionStage<Long> publish(String server, Note note) {
        return post.send(server, note);
    }

    /// Whether the pairing has come about here; then its proposal was heard before, and the other server, by the name
    /// that it has now, is told again.
    boolean knows(PairingId pairing, String server) {
        Crossing crossing = mending.find(pairing);
        if (crossing != null) {
            crossing.leadsTo(server);
            crossing.introduced().ifPresent(agreed -> accept(crossing, agreed));
        }
        return crossing != null;
    }

    /// Tells the other server, for whose visitor this one's was found, that they are paired.
    @Override
    public void introduce(VisitorId to, Pairing pairing) {
        Crossing crossing = mending.find(pairing.id());
        if (crossing == null) {
            home.introduce(to, pairing);
        } else {
            crossing.introduce(pairing);
            accept(crossing, pairing);
        }
    }

    private void accept(Crossing crossing, Pairing pairing) {
        Note.Guest guest = marks.guest(pairing.opener(), pairing.common());
        mending.send(
                crossing, new Note.Acceptance(pairing.id(), crossing.there().visitor(), guest));
    }

    @Override
    public void forward(VisitorId to, PairingId pairing, Envelope envelope) {
        Crossing crossing = mending.find(pairing);
        if (crossing == null) {
            home.forward(to, pairing, envelope);
        } else {
            byte[] bytes = envelope.bytes();
            envelope.release();
            mending.send(crossing, crossing.send(bytes));
        }
    }

    @Override
    public void part(VisitorId to, PairingId pairing, Cause cause) {
        Crossing crossing = mending.take(pairing);
        if (crossing == null) {
            home.part(to, pairing, cause);
        } else {
            mending.part(crossing, cause);
        }
    }

    @Override
    public void press(VisitorId to, PairingId pairing, boolean pressed) {
        Crossing crossing = mending.find(pairing);
        if (crossing == null) {
            home.press(to, pairing, pressed);
        } else {
            mending.send(crossing, crossing.press(pressed));
        }
    }

    /// A frame from the partner's server. One that came before is dropped, and so is one that comes after a gap: it is
    /// sent again with those that are missing.
    void heard(Note.Frame frame) {
        Crossing crossing = mending.find(frame.pairing());
        if (crossing != null) {
            switch (crossing.take(frame)) {
                case NEXT -> home.forward(crossing.here(), frame.pairing(), new ArrayEnvelope(frame.bytes()));
                case KNOWN -> {}
                case AFTER_A_GAP -> mending.trouble(crossing);
            }
        }
    }

    void heard(Note.Pressing pressing) {
        Crossing crossing = mending.find(pressing.pairing());
        if (crossing != null) {
            home.press(crossing.here(), pressing.pairing(), pressing.pressed());
        }
    }

    /// Whether it was a pairing that came about.
    boolean heard(Note.Parting parting) {
        Crossing crossing = mending.take(parting.pairing());
        if (crossing != null) {
            home.part(crossing.here(), parting.pairing(), parting.cause());
        }
        return crossing != null;
    }
}
