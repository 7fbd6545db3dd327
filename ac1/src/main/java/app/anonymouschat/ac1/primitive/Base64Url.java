package app.anonymouschat.ac1.primitive;

import java.util.Base64;
import java.util.Optional;

/// The document's `b64u`: base64url without padding, in its one canonical spelling.
public final class Base64Url {
    private Base64Url() {}

    /// Without padding.
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Exactly `length` bytes, or nothing; padding and stray bits in the last character are refused.
    public static Optional<byte[]> decode(String text, int length) {
        if (text.length() != (length * 4 + 2) / 3) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == length && encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
