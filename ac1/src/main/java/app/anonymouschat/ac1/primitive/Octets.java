package app.anonymouschat.ac1.primitive;

import java.util.Arrays;

/// Bytes as a value: keys that are public, hashes, ids. Immutable; prints only its length.
public final class Octets {
    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A copy of `bytes`.
    public static Octets of(byte[] bytes) {
        return new Octets(bytes.clone());
    }

    /// A copy; changing it changes nothing here.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// In bytes.
    public int length() {
        return bytes.length;
    }

    /// Whether it comes before `other` as an unsigned byte string.
    public boolean isBefore(Octets other) {
        return Arrays.compareUnsigned(bytes, other.bytes) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Octets[" + bytes.length + "]";
    }
}
