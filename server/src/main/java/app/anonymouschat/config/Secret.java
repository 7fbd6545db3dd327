package app.anonymouschat.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// A password that is shared with another server. It prints nothing of itself and compares in constant time.
public final class Secret {
    private final byte[] bytes;

    Secret(String text) {
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /// The secret itself, as UTF-8; the array is the caller's.
    public byte[] reveal() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
