package app.anonymouschat.ac1.primitive;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// HKDF (RFC 5869) with SHA-256 or SHA-512, and the HMAC steps of the ratchet's chains.
public enum Hkdf {
    SHA256("HKDF-SHA256"),
    SHA512("HKDF-SHA512");

    private static final int ONE_BLOCK = 32;

    private final String algorithm;

    Hkdf(String algorithm) {
        this.algorithm = algorithm;
    }

    /// The document's `Expand(k, info)`: one block of HKDF-SHA256-Expand, 32 bytes.
    public static Secret expand(Secret key, byte[]... info) {
        return SHA256.expand(key, ONE_BLOCK, info);
    }

    /// HMAC-SHA256.
    public static Secret hmac(Secret key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return Secret.taking(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    /// HKDF-Extract; an empty salt counts as zeros.
    public Secret extract(byte[] salt, Secret input) {
        return derive(HKDFParameterSpec.ofExtract()
                .addSalt(salt)
                .addIKM(input.bytes())
                .extractOnly());
    }

    /// HKDF-Expand to `length` bytes under the joined `info`.
    public Secret expand(Secret key, int length, byte[]... info) {
        SecretKeySpec prk = new SecretKeySpec(key.bytes(), "HKDF");
        return derive(HKDFParameterSpec.expandOnly(prk, Bytes.join(info), length));
    }

    /// Extract, then expand.
    public Secret derive(byte[] salt, Secret input, int length, byte[] info) {
        return derive(HKDFParameterSpec.ofExtract()
                .addSalt(salt)
                .addIKM(input.bytes())
                .thenExpand(info, length));
    }

    private Secret derive(AlgorithmParameterSpec spec) {
        try {
            return Secret.taking(KDF.getInstance(algorithm).deriveData(spec));
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }
}
