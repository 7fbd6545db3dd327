package app.anonymouschat.e2e.liar;

import static app.anonymouschat.e2e.liar.Aim.at;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.handshake.Offered;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/// Downgrades: a share of the liar's own that is right in everything but that it was committed to under another
/// version,
/// suite or mode (PROTOCOL.md §3).
public final class OtherHeaders {
    private static final int NONCE_BYTES = 32;

    private OtherHeaders() {}

    public static List<Attack> attacks() {
        return List.of(
                downgrade("version 0", 0, 1, 0),
                downgrade("version 2", 2, 1, 0),
                downgrade("suite 0", 1, 0, 0),
                downgrade("suite 2", 1, 2, 0),
                downgrade("mode 01, invite", 1, 1, 1),
                downgrade("mode 02, resume", 1, 1, 2));
    }

    private static Attack downgrade(String to, int version, int suite, int mode) {
        return Attack.endingFor(Role.A, "E_COMMIT", "committed to under " + to, () -> {
            Octets key =
                    Offered.fresh(new Meeting.ByChance(), new SecureRandom()).publicKey();
            byte[] nonce = Bytes.random(new SecureRandom(), NONCE_BYTES);
            byte[] header = {(byte) version, 0, (byte) suite, (byte) mode};
            byte[] commitment = Hash.sha256(Bytes.ascii("AC1-commit\0"), header, key.bytes(), nonce);
            Share share = new Share(key, Octets.of(commitment));
            return at(Role.A)
                    .matched((victim, matched) -> List.of(matched.with(share)))
                    .and(at(Role.A).kx((victim, kx) -> List.of(withNonce(kx, nonce))));
        });
    }

    private static Word.Frame withNonce(Word.Frame kx, byte[] nonce) {
        byte[] bytes = kx.bytes().bytes();
        return Word.Frame.of(Bytes.join(Arrays.copyOf(bytes, bytes.length - NONCE_BYTES), nonce));
    }
}
