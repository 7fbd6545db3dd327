package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.X25519;
import java.nio.ByteBuffer;

/// The clear part of a ratchet message (`PROTOCOL.md` §4, wire).
///
/// @param key the sender's current public key, `dh`
/// @param previous how many messages it sent under its key before, `pn`
/// @param number of this message under `key`, `n`
record Header(Octets key, long previous, long number) {
    static final int BYTES = X25519.KEY_BYTES + 2 * Integer.BYTES;

    private static final byte[] LABEL = Bytes.ascii("AC1-dr\0");

    /// `E_FORMAT` where `wire` has no room for a header and a tag.
    static Header read(byte[] wire) {
        if (wire.length < BYTES + AesGcm.TAG_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        ByteBuffer in = ByteBuffer.wrap(wire);
        byte[] key = new byte[X25519.KEY_BYTES];
        in.get(key);
        return new Header(Octets.of(key), Integer.toUnsignedLong(in.getInt()), Integer.toUnsignedLong(in.getInt()));
    }

    byte[] bytes() {
        return Bytes.join(key.bytes(), Bytes.u32(previous), Bytes.u32(number));
    }

    byte[] associated(Octets th) {
        return Bytes.join(LABEL, th.bytes(), bytes());
    }
}
