package app.anonymouschat.e2e.liar;

import static app.anonymouschat.e2e.liar.Aim.Telling.changing;
import static app.anonymouschat.e2e.liar.Aim.Telling.nothing;
import static app.anonymouschat.e2e.liar.Aim.Telling.repeating;
import static app.anonymouschat.e2e.liar.Aim.at;

import app.anonymouschat.ac1.Role;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lies about `KX`, the ciphertext and the nonce (PROTOCOL.md §3).
public final class KeyExchanges {
    private static final int KX_BYTES = 1153;
    private static final int NONCE_AT = 1121;
    private static final int ML_KEM_AT = 1;
    private static final int X25519_AT = 1089;
    private static final Duration KX_IS_DUE = Duration.ofSeconds(10);

    private KeyExchanges() {}

    public static List<Attack> attacks() {
        return List.of(
                swappedCiphertext("swapped ciphertext of A, in its ML-KEM half", Role.B, ML_KEM_AT),
                swappedCiphertext("swapped ciphertext of A, in its X25519 half", Role.B, X25519_AT),
                swappedCiphertext("swapped ciphertext of B", Role.A, ML_KEM_AT),
                changed("E_COMMIT", "swapped nonce", kx -> kx.flipped(NONCE_AT)),
                changed("E_FORMAT", "truncated KX", kx -> kx.cutTo(KX_BYTES - 1)),
                changed("E_FORMAT", "lengthened KX", kx -> kx.cutTo(KX_BYTES + 1)),
                changed("E_FORMAT", "KX of no bytes but its type", kx -> kx.cutTo(1)),
                changed("E_FORMAT", "KX under another type", kx -> kx.flipped(0)),
                twice(Role.A),
                twice(Role.B),
                Attack.endingFor(Role.A, "E_COMMIT", "reflected KX", () -> new Reflection(Role.A, Word.Frame::isKx)),
                Attack.endingFor(
                        Role.B,
                        "E_FORMAT",
                        "HELLO before KX",
                        () -> new Reordering(Role.B, Word.Frame::isKx, frame -> frame.isSealed(0))),
                Attack.endingAfter(
                        KX_IS_DUE, Role.A, "swallowed KX", () -> at(Role.A).kx(nothing())));
    }

    private static Attack swappedCiphertext(String name, Role to, int at) {
        return Attack.endingFor(Role.B, "E_SEAL", name, () -> at(to).kx(changing(kx -> kx.flipped(at))));
    }

    private static Attack changed(String code, String name, UnaryOperator<Word.Frame> change) {
        return Attack.endingFor(Role.A, code, name, () -> at(Role.A).kx(changing(change)));
    }

    private static Attack twice(Role to) {
        return Attack.endingFor(to, "E_FORMAT", "KX twice, to " + to, () -> at(to).kx(repeating(2)));
    }
}
