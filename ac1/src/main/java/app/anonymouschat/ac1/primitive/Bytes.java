package app.anonymouschat.ac1.primitive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// The notation of `PROTOCOL.md`: joining, big-endian integers and ASCII labels.
public final class Bytes {
    private Bytes() {}

    /// All parts one after the other, the document's `‖`.
    public static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }

    /// A label; `\0` in it is one zero byte.
    public static byte[] ascii(String label) {
        return label.getBytes(StandardCharsets.US_ASCII);
    }

    /// One byte.
    public static byte[] u8(int value) {
        return new byte[] {(byte) value};
    }

    /// The low 32 bits of `value`, big-endian.
    public static byte[] u32(long value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) value).array();
    }

    /// All 64 bits of `value`, big-endian, the sign bit being the highest.
    public static byte[] u64(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /// `length` fresh bytes.
    public static byte[] random(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
