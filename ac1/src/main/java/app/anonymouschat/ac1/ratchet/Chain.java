package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Secret;

/// A chain of message keys (`PROTOCOL.md` §4; KDF_CK of the Signal specification).
///
/// @param next the number of the message that its key is for
record Chain(Secret key, long next) {
    private static final byte[] FOR_MESSAGE = {1};
    private static final byte[] FOR_CHAIN = {2};

    MessageKey messageKey() {
        return new MessageKey(Hkdf.hmac(key, FOR_MESSAGE));
    }

    Chain advance() {
        return new Chain(Hkdf.hmac(key, FOR_CHAIN), next + 1);
    }

    void wipe() {
        key.wipe();
    }

    @Override
    public String toString() {
        return "Chain";
    }
}
