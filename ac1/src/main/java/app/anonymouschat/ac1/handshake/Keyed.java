package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.signalling.SignalMessage;

/// The third phase: keys are there, but not yet shown to be the partner's too (`PROTOCOL.md` §3.3). A offers, B waits.
public final class Keyed {
    private final Agreement agreement;

    Keyed(Agreement agreement) {
        this.agreement = agreement;
    }

    /// A for the smaller commitment.
    public Role role() {
        return agreement.role();
    }

    /// A's sealed signalling before the answer: its offer first, then candidates. B has nothing to say yet.
    public byte[] seal(SignalMessage message) {
        if (role() == Role.B) {
            throw new IllegalStateException("B answers once it has opened the offer");
        }
        return agreement.sender().seal(message);
    }

    /// Opens the partner's HELLO, which confirms the keys. Any failure wipes them.
    public Confirmed receive(byte[] frame) {
        try {
            SignalMessage.Hello hello = agreement
                    .receiver()
                    .open(frame)
                    .map(SignalMessage.Hello.class::cast)
                    .orElseThrow();
            return new Confirmed(agreement, hello);
        } catch (ProtocolFailure failure) {
            wipe();
            throw failure;
        }
    }

    /// For tests: people see the code only once the keys are confirmed.
    Agreement agreement() {
        return agreement;
    }

    /// Gives up: all keys are gone.
    public void wipe() {
        agreement.wipe();
    }
}
