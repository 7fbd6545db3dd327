package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.primitive.Bytes;
import java.util.Arrays;
import java.util.Optional;

/// An SFrame header: key id and counter, both unsigned 64 bits (RFC 9605 §4.3).
public record SFrameHeader(long kid, long counter) {
    private static final int EXTENDED = 8;

    /// Its shortest form, the only one that AC1 sends or takes.
    public byte[] encode() {
        byte[] kidBytes = extension(kid);
        byte[] counterBytes = extension(counter);
        int config = (field(kid, kidBytes) << 4) | field(counter, counterBytes);
        return Bytes.join(Bytes.u8(config), kidBytes, counterBytes);
    }

    /// Reads the header at the start of `bytes`; nothing where it is cut or not in its shortest form.
    public static Optional<SFrameHeader> decode(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        int kidField = (bytes[0] >> 4) & 0xF;
        int counterField = bytes[0] & 0xF;
        int counterAt = 1 + extensionLength(kidField);
        int end = counterAt + extensionLength(counterField);
        if (end > bytes.length) {
            return Optional.empty();
        }
        SFrameHeader header = new SFrameHeader(value(kidField, bytes, 1), value(counterField, bytes, counterAt));
        return Arrays.equals(header.encode(), Arrays.copyOf(bytes, end)) ? Optional.of(header) : Optional.empty();
    }

    private static byte[] extension(long value) {
        if (Long.compareUnsigned(value, EXTENDED) < 0) {
            return new byte[0];
        }
        return Arrays.copyOfRange(Bytes.u64(value), Long.numberOfLeadingZeros(value) / 8, Long.BYTES);
    }

    private static int field(long value, byte[] extension) {
        return extension.length == 0 ? (int) value : EXTENDED | (extension.length - 1);
    }

    private static int extensionLength(int field) {
        return field < EXTENDED ? 0 : (field & 7) + 1;
    }

    private static long value(int field, byte[] bytes, int from) {
        if (field < EXTENDED) {
            return field;
        }
        long value = 0;
        for (int i = from; i < from + extensionLength(field); i++) {
            value = (value << 8) | (bytes[i] & 0xFF);
        }
        return value;
    }
}
