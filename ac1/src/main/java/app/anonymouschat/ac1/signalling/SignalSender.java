package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Secret;

/// Seals one side's signalling, frame after frame (`PROTOCOL.md` §3.3). Not safe for several threads.
public final class SignalSender {
    private final Secret key;
    private final Role self;
    private long next;

    /// `key` is sigAB for A, sigBA for B; it is taken over.
    public SignalSender(Secret key, Role self) {
        this.key = key;
        this.self = self;
    }

    /// The `SIG` frame for `message`. HELLO comes first, and only first; of A it is an offer, of B an answer.
    public byte[] seal(SignalMessage message) {
        if (message instanceof SignalMessage.Hello != (next == 0)) {
            throw new IllegalStateException("HELLO is the first message and no other");
        }
        Class<?> notOurs = self == Role.A ? SignalMessage.Answer.class : SignalMessage.Offer.class;
        if (notOurs.isInstance(message)) {
            throw new IllegalStateException("A offers, B answers");
        }
        return seal(SignalCodec.encode(message).toBlocks(SignalSeal.BLOCK_BYTES));
    }

    /// Seals any plaintext as the next frame, also one that no honest side sends.
    byte[] seal(byte[] plaintext) {
        if (plaintext.length > SignalSeal.MAX_BLOCKS * SignalSeal.BLOCK_BYTES) {
            throw new IllegalArgumentException("too long for one frame");
        }
        long seq = next++;
        byte[] box = AesGcm.seal(key, AesGcm.nonce(seq), SignalSeal.associated(self, seq), plaintext);
        return Bytes.join(Bytes.u8(SignalSeal.FRAME_TYPE), Bytes.u64(seq), box);
    }

    /// Forgets the key.
    public void wipe() {
        key.wipe();
    }
}
