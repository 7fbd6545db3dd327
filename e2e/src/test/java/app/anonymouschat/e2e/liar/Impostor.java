package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.handshake.Keyed;
import app.anonymouschat.ac1.handshake.Matched;
import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.handshake.Offered;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.Sdp;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A full man in the middle without the secret: runs AC1 in the partner's place, with keys of its own, with each of two
/// who hold the same invite link or were in a chat before (PROTOCOL.md §3.4).
public final class Impostor implements Lie {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Sdp OFFER = Sdp.check("v=0\r\na=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\r\n");

    private final Manner manner;
    private final Map<String, Matched> legs = new HashMap<>();

    private Impostor(Manner manner) {
        this.manner = manner;
    }

    /// What it is to each of the two, and how it claims to have met them.
    private sealed interface Manner {
        Supplier<Meeting> meeting();

        Role role();

        /// In the mode of its victims, so that only the secret is missing.
        record InTheirMode(Supplier<Meeting> meeting, Role role) implements Manner {}

        /// In another one: its victims refuse its nonce, as it would theirs.
        record InAnother(Supplier<Meeting> meeting, Role role) implements Manner {}
    }

    /// The ways to try it between two who hold the same link, mode 01.
    public static List<Attack> betweenFriends() {
        return attacks(
                Meeting.ByInvite::new,
                of(
                        "E_COMMIT",
                        "as if a chat went on, mode 02",
                        new Manner.InAnother(() -> new Meeting.ByResuming(guess()), Role.A)));
    }

    /// The ways to try it between two whose chat goes on, mode 02.
    public static List<Attack> betweenThoseWhoResume() {
        return attacks(
                Meeting.ByResuming::new,
                of(
                        "E_COMMIT",
                        "as if by an invite, mode 01",
                        new Manner.InAnother(() -> new Meeting.ByInvite(guess()), Role.A)));
    }

    private static List<Attack> attacks(Function<Secret, Meeting> met, Attack inThatMode) {
        return List.of(
                of(
                        "E_SEAL",
                        "with a guessed secret, as A to both",
                        new Manner.InTheirMode(() -> met.apply(guess()), Role.A)),
                of(
                        "E_SEAL",
                        "with a guessed secret, as B to both",
                        new Manner.InTheirMode(() -> met.apply(guess()), Role.B)),
                of(
                        "E_SEAL",
                        "with the zeros of strangers for a secret",
                        new Manner.InTheirMode(() -> met.apply(Secret.taking(new byte[32])), Role.A)),
                of(
                        "E_COMMIT",
                        "as if they were strangers, mode 00",
                        new Manner.InAnother(Meeting.ByChance::new, Role.A)),
                inThatMode);
    }

    private static Attack of(String code, String name, Manner manner) {
        return Attack.endingForBoth(code, "man in the middle " + name, () -> new Impostor(manner));
    }

    private static Secret guess() {
        return Secret.fresh(RANDOM, 32);
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        return switch (word) {
            case Word.Text text
            when text.type().equals("matched") -> {
                Offered offered = offeredTo(victim);
                Matched matched =
                        offered.matched(victim.share().key(), victim.share().commitment(), RANDOM);
                legs.put(victim.name(), matched);
                yield List.of(text.with(Share.of(offered)), Word.Frame.of(matched.kx()));
            }
            // Neither is told that it has lost the other.
            case Word.Text text when text.type().equals("parted") -> List.of();
            case Word.Text text -> List.of(text);
            case Word.Control control -> List.of(control);
            case Word.Frame ofTheOther -> List.of();
        };
    }

    @Override
    public List<? extends Word> toServer(Victim victim, Word word) {
        if (!(word instanceof Word.Frame frame)) {
            return List.of(word);
        }
        if (manner instanceof Manner.InTheirMode(Supplier<Meeting> meeting, Role role)) {
            if (role == Role.A && frame.isKx()) {
                victim.tell(offerTo(victim, frame));
            } else if (role == Role.B && frame.isSealed(0)) {
                victim.tell(SealedSignalling.forged(0));
            }
        }
        return List.of();
    }

    private Word.Frame offerTo(Victim victim, Word.Frame kx) {
        Keyed keyed = Optional.ofNullable(legs.get(victim.name()))
                .orElseThrow()
                .receive(kx.bytes().bytes());
        return Word.Frame.of(keyed.seal(new SignalMessage.Offer(OFFER, ChatMode.TEXT)));
    }

    /// Draws keys until their commitment gives it its role.
    private Offered offeredTo(Victim victim) {
        Offered offered = Offered.fresh(manner.meeting().get(), RANDOM);
        while (Share.of(offered).roleTowards(victim.share()) != manner.role()) {
            offered = Offered.fresh(manner.meeting().get(), RANDOM);
        }
        return offered;
    }
}
