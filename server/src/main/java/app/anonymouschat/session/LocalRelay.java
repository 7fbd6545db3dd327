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
        tell(
                to,
                session -> session.introduced(to, pairing),
                () -> part(pairing.other(to).id(), pairing.id(), Cause.LOST));
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

    private void tell(VisitorId to, Consumer<Session> news, Runnable nobodyThere) {
        visitors.find(to).ifPresentOrElse(session -> session.loop().perform(() -> news.accept(session)), nobodyThere);
    }
}
