package app.anonymouschat.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digests that HTTP and TLS need here.
final class Digests {
    private Digests() {}

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = digest("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /// Only for the WebSocket handshake, which asks for it (RFC 6455 §4.2.2).
    static byte[] sha1(String ascii) {
        return digest("SHA-1").digest(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("a JDK without " + name, missing);
        }
    }
}
