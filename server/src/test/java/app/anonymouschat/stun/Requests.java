package app.anonymouschat.stun;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Requests, spelt for tests.
public final class Requests {
    /// An id whose bytes differ.
    static final byte[] TRANSACTION = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    private Requests() {}

    /// A Binding request with these attributes.
    public static byte[] binding(byte[]... attributes) {
        return message(0x0001, attributes);
    }

    static byte[] message(int type, byte[]... attributes) {
        int length = Arrays.stream(attributes).mapToInt(each -> each.length).sum();
        ByteBuffer out = ByteBuffer.allocate(20 + length);
        out.putShort((short) type).putShort((short) length).putInt(0x2112A442).put(TRANSACTION);
        for (byte[] attribute : attributes) {
            out.put(attribute);
        }
        return out.array();
    }

    /// An attribute, padded with zeros.
    static byte[] attribute(int type, int length) {
        return ByteBuffer.allocate(4 + (length + 3) / 4 * 4)
                .putShort((short) type)
                .putShort((short) length)
                .array();
    }

    /// The message with a fingerprint after it.
    static byte[] fingerprinted(byte[] message) {
        ByteBuffer out = ByteBuffer.allocate(message.length + 8).put(message);
        out.putShort(2, (short) (message.length + 8 - 20));
        CRC32 crc = new CRC32();
        crc.update(out.array(), 0, message.length);
        return out.putInt(0x80280004).putInt((int) crc.getValue() ^ 0x5354554E).array();
    }
}
