package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Optional;

/// Key and salt of one key id in suite 0x0005, AES_256_GCM_SHA512_128 (RFC 9605 §4.4.2, §4.5).
record SFrameKey(Secret key, Octets salt) {
    private static final byte[] SUITE = {0, 5};
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 12;

    static SFrameKey derive(Secret baseKey, long kid) {
        Secret secret = secret(baseKey);
        Secret key = Hkdf.SHA512.expand(secret, KEY_BYTES, keyLabel(kid));
        Secret salt = Hkdf.SHA512.expand(secret, SALT_BYTES, saltLabel(kid));
        secret.wipe();
        return new SFrameKey(key, Octets.of(salt.bytes()));
    }

    /// `sframe_secret`.
    static Secret secret(Secret baseKey) {
        return Hkdf.SHA512.extract(new byte[0], baseKey);
    }

    static byte[] keyLabel(long kid) {
        return Bytes.join(Bytes.ascii("SFrame 1.0 Secret key "), Bytes.u64(kid), SUITE);
    }

    static byte[] saltLabel(long kid) {
        return Bytes.join(Bytes.ascii("SFrame 1.0 Secret salt "), Bytes.u64(kid), SUITE);
    }

    /// Ciphertext and tag of `plaintext` under `header`, which no other frame of this key may have.
    byte[] seal(SFrameHeader header, byte[] metadata, byte[] plaintext) {
        return AesGcm.seal(key, nonce(header.counter()), associated(header, metadata), plaintext);
    }

    Optional<byte[]> open(SFrameHeader header, byte[] metadata, byte[] ciphertext) {
        return AesGcm.open(key, nonce(header.counter()), associated(header, metadata), ciphertext);
    }

    byte[] nonce(long counter) {
        byte[] nonce = salt.bytes();
        byte[] number = Bytes.u64(counter);
        for (int i = 0; i < number.length; i++) {
            nonce[SALT_BYTES - number.length + i] ^= number[i];
        }
        return nonce;
    }

    static byte[] associated(SFrameHeader header, byte[] metadata) {
        return Bytes.join(header.encode(), metadata);
    }

    void wipe() {
        key.wipe();
    }

    @Override
    public String toString() {
        return "SFrameKey";
    }
}
