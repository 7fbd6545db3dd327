package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.kem.Encapsulation;
import app.anonymouschat.ac1.kem.XWing;
import app.anonymouschat.ac1.kem.XWingKeyPair;
import app.anonymouschat.ac1.kem.XWingPublicKey;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.random.RandomGenerator;

/// The first phase: a key and a commitment are offered with `find` or `meet`; the nonce is still secret (`PROTOCOL.md`
/// §3).
///
/// Serves one partner. Whoever is answered `refused` makes another.
public final class Offered {
    static final int NONCE_BYTES = 32;
    static final int COMMITMENT_BYTES = 32;

    private final Meeting meeting;
    private final XWingKeyPair keys;
    private final Octets nonce;
    private final Octets commitment;
    private boolean spent;

    private Offered(Meeting meeting, XWingKeyPair keys, Octets nonce) {
        this.meeting = meeting;
        this.keys = keys;
        this.nonce = nonce;
        commitment = Transcript.commitment(meeting.mode(), keys.publicKey(), nonce);
    }

    /// Draws a key pair's seed, then a nonce. `random` must be a secure one outside of tests.
    public static Offered fresh(Meeting meeting, RandomGenerator random) {
        XWingKeyPair keys = XWingKeyPair.fromSeed(Secret.fresh(random, XWing.SEED_BYTES));
        return new Offered(meeting, keys, Octets.of(Bytes.random(random, NONCE_BYTES)));
    }

    /// `pk`, 1216 bytes.
    public Octets publicKey() {
        return keys.publicKey();
    }

    /// `C`, 32 bytes.
    public Octets commitment() {
        return commitment;
    }

    /// What `matched` brings. `E_REFLECT` where either is one's own, `E_FORMAT` for a wrong length or a bad key.
    public Matched matched(Octets partnerKey, Octets partnerCommitment, RandomGenerator random) {
        if (spent) {
            throw new IllegalStateException("an offer serves one partner");
        }
        spent = true;
        try {
            return match(partnerKey, partnerCommitment, random);
        } catch (ProtocolFailure failure) {
            wipe();
            throw failure;
        }
    }

    private Matched match(Octets partnerKey, Octets partnerCommitment, RandomGenerator random) {
        if (partnerCommitment.equals(commitment) || partnerKey.equals(publicKey())) {
            throw new ProtocolFailure(Code.E_REFLECT);
        }
        if (partnerCommitment.length() != COMMITMENT_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        Encapsulation sent = XWingPublicKey.decode(partnerKey).encapsulate(random);
        Transcript.Share own = new Transcript.Share(publicKey(), commitment, sent.ciphertext(), nonce);
        return new Matched(meeting, keys, own, sent.sharedSecret(), new PartnerOffer(partnerKey, partnerCommitment));
    }

    /// Gives up: the key pair is gone and the offer serves nobody.
    public void wipe() {
        spent = true;
        keys.wipe();
    }
}
