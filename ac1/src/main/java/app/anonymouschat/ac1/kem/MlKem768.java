package app.anonymouschat.ac1.kem;

import app.anonymouschat.ac1.primitive.BrokenPlatform;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KEM;

/// ML-KEM-768 (FIPS 203) of the JDK, on raw keys and with its randomness given.
final class MlKem768 {
    static final int PUBLIC_BYTES = 1184;
    static final int CIPHERTEXT_BYTES = 1088;

    private static final String NAME = "ML-KEM-768";
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("308204b2300b0609608648016503040402038204a100");
    private static final int MODULUS = 3329;
    private static final int COEFFICIENT_BYTES = PUBLIC_BYTES - 32;

    private MlKem768() {}

    /// The key pair of the 64 bytes `d ‖ z`.
    static KeyPair keyPair(byte[] dz) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ML_KEM_768, new GivenBytes(dz));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    static byte[] rawPublicKey(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length);
    }

    /// The modulus check of FIPS 203 §7.2: every coefficient, 12 bits each, little-endian, is below 3329.
    static boolean isReduced(byte[] publicKey) {
        for (int i = 0; i < COEFFICIENT_BYTES; i += 3) {
            int pair = (publicKey[i] & 0xFF) | ((publicKey[i + 1] & 0xFF) << 8) | ((publicKey[i + 2] & 0xFF) << 16);
            if ((pair & 0xFFF) >= MODULUS || pair >>> 12 >= MODULUS) {
                return false;
            }
        }
        return true;
    }

    /// Encapsulates to a checked public key with the 32 random bytes `m`.
    static KEM.Encapsulated encapsulate(byte[] publicKey, byte[] m) {
        try {
            return KEM.getInstance(NAME)
                    .newEncapsulator(decode(publicKey), null, new GivenBytes(m))
                    .encapsulate();
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    /// The shared secret; for a ciphertext that was tampered with, another one (implicit rejection).
    static Secret decapsulate(KeyPair pair, byte[] ciphertext) {
        try {
            KEM.Decapsulator decapsulator = KEM.getInstance(NAME).newDecapsulator(pair.getPrivate());
            return Secret.taking(decapsulator.decapsulate(ciphertext).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    private static PublicKey decode(byte[] publicKey) throws GeneralSecurityException {
        byte[] encoded = Bytes.join(X509_PREFIX, publicKey);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
