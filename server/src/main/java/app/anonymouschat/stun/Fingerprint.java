package app.anonymouschat.stun;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Tells STUN from other protocols on one port (RFC 8489 §14.7): the CRC-32 of all that stands before it, covered.
final class Fingerprint {
    /// Of the attribute, its type and length included.
    static final int BYTES = 8;
    /// Of its value.
    static final int VALUE_BYTES = 4;

    private static final int COVER = 0x5354554E;

    private Fingerprint() {}

    /// The value for a message whose fingerprint begins there. Its header's length counts the fingerprint already.
    static int of(byte[] message, int at) {
        CRC32 crc = new CRC32();
        crc.update(message, 0, at);
        return (int) crc.getValue() ^ COVER;
    }

    /// Whether the value of the fingerprint that begins there is that of the message.
    static boolean isRight(byte[] message, int at) {
        return ByteBuffer.wrap(message).getInt(at + BYTES - VALUE_BYTES) == of(message, at);
    }
}
