package app.anonymouschat.ac1.primitive;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/// X25519 (RFC 7748) on raw 32-byte keys.
public final class X25519 {
    /// Length of a private key, a public key and a shared secret.
    public static final int KEY_BYTES = 32;

    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b656e04220420");
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final Octets BASE_POINT = Octets.of(basePoint());

    private X25519() {}

    /// The public key of a private one.
    public static Octets publicKey(Secret privateKey) {
        Secret point = agree(privateKey, BASE_POINT).orElseThrow();
        return Octets.of(point.bytes());
    }

    /// The shared secret, or nothing where it is all zero, that is, where `partner` is of low order.
    public static Optional<Secret> agree(Secret privateKey, Octets partner) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("X25519");
            agreement.init(decode(privateKey));
            agreement.doPhase(decode(partner), true);
            return Optional.of(Secret.taking(agreement.generateSecret()));
        } catch (InvalidKeyException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    /// Whether `key` is of low order: any private key makes zero of it.
    public static boolean isLowOrder(Octets key) {
        byte[] any = new byte[KEY_BYTES];
        any[0] = 8;
        return agree(Secret.taking(any), key).isEmpty();
    }

    private static PrivateKey decode(Secret privateKey) throws GeneralSecurityException {
        byte[] encoded = Bytes.join(PKCS8_PREFIX, privateKey.bytes());
        return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static PublicKey decode(Octets publicKey) throws GeneralSecurityException {
        byte[] encoded = Bytes.join(X509_PREFIX, publicKey.bytes());
        return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] basePoint() {
        byte[] nine = new byte[KEY_BYTES];
        nine[0] = 9;
        return nine;
    }
}
