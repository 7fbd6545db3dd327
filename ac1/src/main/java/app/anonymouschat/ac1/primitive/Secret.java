package app.anonymouschat.ac1.primitive;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Secret bytes, wiped by their owner when their use is over. Prints nothing; compares in constant time.
public final class Secret {
    private final byte[] bytes;
    private boolean wiped;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes `bytes` over: the caller keeps no use for them.
    public static Secret taking(byte[] bytes) {
        return new Secret(bytes);
    }

    /// A copy: `bytes` remain the caller's to wipe.
    public static Secret copyOf(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /// `length` bytes of `random`, which must be a secure one outside of tests.
    public static Secret fresh(RandomGenerator random, int length) {
        return new Secret(Bytes.random(random, length));
    }

    /// The bytes themselves, for a computation that does not keep them.
    public byte[] bytes() {
        if (wiped) {
            throw new IllegalStateException("wiped");
        }
        return bytes;
    }

    /// In bytes; known after wiping too.
    public int length() {
        return bytes.length;
    }

    /// A second owner's copy, wiped apart from this one.
    public Secret copy() {
        return copyOf(bytes());
    }

    /// Compares in constant time.
    public boolean sameAs(Secret other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    /// Overwrites the bytes; a later use is a bug and says so.
    public void wipe() {
        wiped = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
