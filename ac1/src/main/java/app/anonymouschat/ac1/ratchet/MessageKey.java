package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;
import java.util.Optional;

/// The key of one message (`PROTOCOL.md` §4).
record MessageKey(Secret key) {
    private static final byte[] INFO = Bytes.ascii("AC1 dr mk");
    private static final int CIPHER_KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    byte[] seal(byte[] associated, byte[] plaintext) {
        Secret expanded = expand();
        Secret cipherKey = cipherKey(expanded);
        byte[] sealed = AesGcm.seal(cipherKey, nonce(expanded), associated, plaintext);
        cipherKey.wipe();
        expanded.wipe();
        return sealed;
    }

    Optional<byte[]> open(byte[] associated, byte[] ciphertext) {
        Secret expanded = expand();
        Secret cipherKey = cipherKey(expanded);
        Optional<byte[]> opened = AesGcm.open(cipherKey, nonce(expanded), associated, ciphertext);
        cipherKey.wipe();
        expanded.wipe();
        return opened;
    }

    void wipe() {
        key.wipe();
    }

    private Secret expand() {
        return Hkdf.SHA256.derive(new byte[32], key, CIPHER_KEY_BYTES + NONCE_BYTES, INFO);
    }

    private static Secret cipherKey(Secret expanded) {
        return Secret.taking(Arrays.copyOf(expanded.bytes(), CIPHER_KEY_BYTES));
    }

    private static byte[] nonce(Secret expanded) {
        return Arrays.copyOfRange(expanded.bytes(), CIPHER_KEY_BYTES, CIPHER_KEY_BYTES + NONCE_BYTES);
    }

    @Override
    public String toString() {
        return "MessageKey";
    }
}
