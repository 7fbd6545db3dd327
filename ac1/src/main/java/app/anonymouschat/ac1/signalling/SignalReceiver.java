package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Secret;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// Opens the partner's signalling, in order and once (`PROTOCOL.md` §3.3). Not safe for several threads.
public final class SignalReceiver {
    private static final int LEAST_BYTES = SignalSeal.HEAD_BYTES + AesGcm.TAG_BYTES;

    private final Secret key;
    private final Role partner;
    private long expected;

    /// `key` is sigAB where the partner is A, sigBA where it is B; it is taken over.
    public SignalReceiver(Secret key, Role partner) {
        this.key = key;
        this.partner = partner;
    }

    /// The message in a frame, or nothing where its number was there before. `E_FORMAT`, `E_SEQ`, `E_SEAL` by §3.3, and
    /// what
    /// the checks of a HELLO find.
    public Optional<SignalMessage> open(byte[] frame) {
        if (frame.length < LEAST_BYTES || frame[0] != SignalSeal.FRAME_TYPE) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        long seq = ByteBuffer.wrap(frame).getLong(1);
        int order = Long.compareUnsigned(seq, expected);
        if (order < 0) {
            return Optional.empty();
        }
        if (order > 0) {
            throw new ProtocolFailure(Code.E_SEQ);
        }
        return Optional.of(openExpected(frame));
    }

    private SignalMessage openExpected(byte[] frame) {
        byte[] box = Arrays.copyOfRange(frame, SignalSeal.HEAD_BYTES, frame.length);
        byte[] plaintext = AesGcm.open(key, AesGcm.nonce(expected), SignalSeal.associated(partner, expected), box)
                .orElseThrow(() -> new ProtocolFailure(Code.E_SEAL));
        SignalMessage message = read(plaintext);
        if (message instanceof SignalMessage.Hello != (expected == 0)) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        expected++;
        return message;
    }

    private SignalMessage read(byte[] plaintext) {
        if (plaintext.length > SignalSeal.MAX_BLOCKS * SignalSeal.BLOCK_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        return Padded.fromBlocks(plaintext, SignalSeal.BLOCK_BYTES)
                .map(padded -> SignalCodec.decode(padded, partner))
                .orElseThrow(() -> new ProtocolFailure(Code.E_FORMAT));
    }

    /// Forgets the key.
    public void wipe() {
        key.wipe();
    }
}
