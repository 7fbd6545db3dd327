package app.anonymouschat.ac1.primitive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes and HMAC.
public final class Hash {
    private Hash() {}

    /// The document's `H`.
    public static byte[] sha256(byte[]... parts) {
        return digest("SHA-256", parts);
    }

    /// SHA3-256 of the joined parts (FIPS 202).
    public static byte[] sha3With256Bits(byte[]... parts) {
        return digest("SHA3-256", parts);
    }

    private static byte[] digest(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new BrokenPlatform(e);
        }
    }
}
