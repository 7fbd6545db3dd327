package app.anonymouschat.ac1.primitive;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a 16-byte tag at the end of the ciphertext.
public final class AesGcm {
    /// What sealing adds.
    public static final int TAG_BYTES = 16;

    private static final int TAG_BITS = 8 * TAG_BYTES;

    private AesGcm() {}

    /// Seals under a nonce of 12 bytes that was never used with `key`.
    public static byte[] seal(Secret key, byte[] nonce, byte[] associated, byte[] plaintext) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    /// The plaintext, or nothing where any bit of key, nonce, associated data or ciphertext is another.
    public static Optional<byte[]> open(Secret key, byte[] nonce, byte[] associated, byte[] ciphertext) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(ciphertext));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new BrokenPlatform(e);
        }
    }

    /// The nonce `0⁴ ‖ u64`.
    public static byte[] nonce(long number) {
        return Bytes.join(new byte[4], Bytes.u64(number));
    }

    private static Cipher cipher(int mode, Secret key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
