package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.X25519;
import java.util.Arrays;

/// One Diffie-Hellman step: the next root key and a new chain (`PROTOCOL.md` §4; KDF_RK of the Signal specification).
record RootStep(Secret root, Chain chain) {
    private static final byte[] INFO = Bytes.ascii("AC1 dr rk");
    private static final int KEY_BYTES = 32;

    /// `E_DR` where the partner's key is of low order.
    static RootStep take(Secret root, Secret privateKey, Octets partner) {
        Secret agreed = X25519.agree(privateKey, partner).orElseThrow(() -> new ProtocolFailure(Code.E_DR));
        Secret both = Hkdf.SHA256.derive(root.bytes(), agreed, 2 * KEY_BYTES, INFO);
        Secret next = Secret.taking(Arrays.copyOf(both.bytes(), KEY_BYTES));
        Secret chain = Secret.taking(Arrays.copyOfRange(both.bytes(), KEY_BYTES, 2 * KEY_BYTES));
        agreed.wipe();
        both.wipe();
        return new RootStep(next, new Chain(chain, 0));
    }

    @Override
    public String toString() {
        return "RootStep";
    }
}
