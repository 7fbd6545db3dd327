package app.anonymouschat.e2e.liar;

import static app.anonymouschat.e2e.liar.Aim.Telling.changing;
import static app.anonymouschat.e2e.liar.Aim.Telling.nothing;
import static app.anonymouschat.e2e.liar.Aim.Telling.repeating;
import static app.anonymouschat.e2e.liar.Aim.at;
import static app.anonymouschat.e2e.liar.Aim.atBoth;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lies about `SIG`, the sealed descriptions and candidates (PROTOCOL.md §3.3).
public final class SealedSignalling {
    private static final int SHORTEST = 25;
    private static final int IN_THE_BOX = 100;
    private static final int BLOCK_WITH_HEAD = 9 + 1024 + 16;
    private static final Duration HELLO_IS_DUE = Duration.ofSeconds(15);
    private static final Duration CONNECTING_IS_DUE = Duration.ofSeconds(30);

    private SealedSignalling() {}

    public static List<Attack> attacks() {
        return List.of(
                hello(Role.B, "E_SEAL", "changed offer", sig -> sig.flipped(IN_THE_BOX)),
                hello(Role.A, "E_SEAL", "changed answer", sig -> sig.flipped(IN_THE_BOX)),
                hello(
                        Role.B,
                        "E_SEAL",
                        "truncated offer",
                        sig -> sig.cutTo(sig.bytes().length() - 1)),
                hello(
                        Role.B,
                        "E_SEAL",
                        "lengthened offer",
                        sig -> sig.cutTo(sig.bytes().length() + 1024)),
                hello(Role.B, "E_FORMAT", "offer too short to be any", sig -> sig.cutTo(SHORTEST - 1)),
                hello(Role.B, "E_FORMAT", "offer under another type", sig -> sig.flipped(0)),
                hello(Role.B, "E_SEQ", "renumbered offer", sig -> sig.numbered(1)),
                Attack.endingFor(
                        Role.B,
                        "E_SEAL",
                        "injected offer",
                        () -> at(Role.B).sealed(0, (victim, offer) -> List.of(forged(0), offer))),
                Attack.endingFor(
                        Role.B,
                        "E_SEAL",
                        "offer again, as the next message",
                        () -> at(Role.B).sealed(0, (victim, offer) -> List.of(offer, offer.numbered(1)))),
                Attack.endingFor(
                        Role.B,
                        "E_FORMAT",
                        "injected frame of an unknown type",
                        () -> at(Role.B).sealed(0, (victim, offer) -> List.of(offer, Word.Frame.of(new byte[] {9})))),
                Attack.endingFor(
                        Role.A, "E_SEAL", "reflected offer", () -> new Reflection(Role.A, Word.Frame::isSealed)),
                Attack.endingFor(
                        Role.B,
                        "E_SEQ",
                        "candidates before the offer",
                        () -> new Reordering(Role.B, sig -> sig.isSealed(0), sig -> sig.isSealed(1))),
                Attack.endingFor(
                        Role.B, "E_SEQ", "swallowed offer", () -> at(Role.B).sealed(0, nothing())),
                Attack.endingFor(
                        Role.A, "E_SEQ", "swallowed answer", () -> at(Role.A).sealed(0, nothing())),
                Attack.endingAfter(
                        HELLO_IS_DUE,
                        Role.B,
                        "swallowed offer and all after it",
                        () -> at(Role.B).sealed(nothing())),
                Attack.endingAfter(
                        CONNECTING_IS_DUE,
                        Role.A,
                        "swallowed candidates",
                        () -> atBoth().sealed((victim, sig) -> sig.isSealed(0) ? List.of(sig) : List.of())),
                Attack.harmless("everything sealed twice", () -> atBoth().sealed(repeating(2))));
    }

    private static Attack hello(Role to, String code, String name, UnaryOperator<Word.Frame> change) {
        return Attack.endingFor(to, code, name, () -> at(to).sealed(0, changing(change)));
    }

    /// What nobody sealed, under that number.
    static Word.Frame forged(long number) {
        byte[] box = Bytes.random(new SecureRandom(), BLOCK_WITH_HEAD);
        box[0] = 3;
        return Word.Frame.of(box).numbered(number);
    }
}
