package app.anonymouschat.session;

import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import java.util.function.Consumer;

/// The relay between sessions of one server. Thread safe. Two on the same loop speak at once, others by posting: either
/// way what one session says to another stays in order.
public final class LocalRelay implements Relay {
    private final Visitors visitors;

    /// Finds receivers among these.
    public LocalRelay(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void introduce(VisitorId to, Pairing pairing) {
        pair(to, pairing, () -> part(pairing.other(to).id(), pairing.id(), Cause.LOST));
    }

    /// Tells a visitor of its pairing, as the opener or as the one who was found. Where it waits no more, runs what is
    /// given instead, on any thread.
    public void pair(VisitorId to, Pairing pairing, Runnable gone) {
        tell(to, session -> session.paired(to, pairing, gone), gone);
    }

    @Override
    public void forward(VisitorId to, PairingId pairing, Envelope envelope) {
        tell(to, session -> session.delivered(pairing, envelope), envelope::release);
    }

    @Override
    public void part(VisitorId to, PairingId pairing, Cause cause) {
        tell(to, session -> session.parted(pairing, cause), () -> {});
    }

    @Override
    public void press(VisitorId to, PairingId pairing, boolean pressed) {
        tell(to, session -> session.pressed(pairing, pressed), () -> {});
    }

    /// Two are at the place already, as it turned out.
    public void refuse(VisitorId to) {
        tell(to, session -> session.placeTaken(to), () -> {});
    }

    private void tell(VisitorId to, Consumer<Session> news, Runnable nobodyThere) {
        visitors.find(to).ifPresentOrElse(session -> session.loop().perform(() -> news.accept(session)), nobodyThere);
    }
}
