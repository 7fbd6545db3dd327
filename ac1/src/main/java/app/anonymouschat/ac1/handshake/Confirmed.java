package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.util.Optional;

/// The last phase: the partner's HELLO opened, so both hold the same keys (`PROTOCOL.md` §6, CONFIRMED).
///
/// The secrets that it hands out are copies, to be wiped by who asked for them.
public final class Confirmed {
    private final Agreement agreement;
    private final SignalMessage.Hello partnerHello;

    Confirmed(Agreement agreement, SignalMessage.Hello partnerHello) {
        this.agreement = agreement;
        this.partnerHello = partnerHello;
    }

    /// A for the smaller commitment.
    public Role role() {
        return agreement.role();
    }

    /// The offer where one is B, the answer where one is A.
    public SignalMessage.Hello partnerHello() {
        return partnerHello;
    }

    /// May be shown from here on.
    public SafetyCode safetyCode() {
        return agreement.safetyCode();
    }

    /// The frame for `message`; B's first is its answer.
    public byte[] seal(SignalMessage message) {
        return agreement.sender().seal(message);
    }

    /// The message in a frame, or nothing for a repeated one. Any failure wipes all keys.
    public Optional<SignalMessage> receive(byte[] frame) {
        try {
            return agreement.receiver().open(frame);
        } catch (ProtocolFailure failure) {
            wipe();
            throw failure;
        }
    }

    /// `th`, which the ratchet binds its messages to.
    public Octets transcriptHash() {
        return agreement.keys().th();
    }

    /// `drRoot`, from which the ratchet starts.
    public Secret ratchetRoot() {
        return agreement.keys().drRoot().copy();
    }

    /// `media_0`.
    public Secret media() {
        return agreement.keys().media().copy();
    }

    /// `exp`, from which resuming grows.
    public Secret exporter() {
        return agreement.keys().exporter().copy();
    }

    /// Ends the chat: all keys of this handshake are gone.
    public void wipe() {
        agreement.wipe();
    }
}
