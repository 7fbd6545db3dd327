package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.kem.XWing;
import app.anonymouschat.ac1.kem.XWingKeyPair;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;

/// The second phase: there is a partner, one's `KX` goes out, theirs is awaited (`PROTOCOL.md` §3).
public final class Matched {
    private static final int KX_TYPE = 2;
    private static final int NONCE_AT = 1 + XWing.CIPHERTEXT_BYTES;
    private static final int KX_BYTES = NONCE_AT + Offered.NONCE_BYTES;

    private final Meeting meeting;
    private final XWingKeyPair keys;
    private final Transcript.Share own;
    private final Secret sentSecret;
    private final PartnerOffer partner;
    private final Role role;

    Matched(Meeting meeting, XWingKeyPair keys, Transcript.Share own, Secret sentSecret, PartnerOffer partner) {
        this.meeting = meeting;
        this.keys = keys;
        this.own = own;
        this.sentSecret = sentSecret;
        this.partner = partner;
        role = own.commitment().isBefore(partner.commitment()) ? Role.A : Role.B;
    }

    /// A for the smaller commitment; the server assigns nothing.
    public Role role() {
        return role;
    }

    /// The `KX` frame, to be sent exactly once.
    public byte[] kx() {
        return Bytes.join(
                Bytes.u8(KX_TYPE), own.ciphertext().bytes(), own.nonce().bytes());
    }

    /// Takes the partner's `KX`. `E_FORMAT` for any other frame, `E_COMMIT` where the nonce is not the committed one.
    /// In either
    /// case, and after success, this phase is over and its secrets are wiped.
    public Keyed receive(byte[] frame) {
        try {
            return key(frame);
        } finally {
            wipe();
        }
    }

    private Keyed key(byte[] frame) {
        Transcript.Share theirs = share(frame);
        Transcript transcript = role == Role.A
                ? new Transcript(meeting.mode(), own, theirs)
                : new Transcript(meeting.mode(), theirs, own);
        Octets th = transcript.hash();
        Secret prk = prk(th, keys.decapsulate(theirs.ciphertext()));
        ChatKeys chatKeys = ChatKeys.derive(th, prk);
        prk.wipe();
        return new Keyed(Agreement.of(role, chatKeys, transcript.safetyCode()));
    }

    private Transcript.Share share(byte[] frame) {
        if (frame.length != KX_BYTES || frame[0] != KX_TYPE) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        Octets ciphertext = Octets.of(Arrays.copyOfRange(frame, 1, NONCE_AT));
        Octets nonce = Octets.of(Arrays.copyOfRange(frame, NONCE_AT, KX_BYTES));
        if (!Transcript.commitment(meeting.mode(), partner.key(), nonce).equals(partner.commitment())) {
            throw new ProtocolFailure(Code.E_COMMIT);
        }
        return new Transcript.Share(partner.key(), partner.commitment(), ciphertext, nonce);
    }

    private Secret prk(Octets th, Secret receivedSecret) {
        Secret psk = meeting.sharedBeforehand();
        Secret prk = role == Role.A
                ? ChatKeys.prk(th, sentSecret, receivedSecret, psk)
                : ChatKeys.prk(th, receivedSecret, sentSecret, psk);
        psk.wipe();
        receivedSecret.wipe();
        return prk;
    }

    /// Gives up: the key pair and the sent secret are gone.
    public void wipe() {
        keys.wipe();
        sentSecret.wipe();
    }
}
