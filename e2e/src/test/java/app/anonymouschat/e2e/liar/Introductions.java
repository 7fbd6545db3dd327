package app.anonymouschat.e2e.liar;

import static app.anonymouschat.e2e.liar.Aim.Telling.changing;
import static app.anonymouschat.e2e.liar.Aim.at;
import static app.anonymouschat.e2e.liar.Aim.atBoth;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.handshake.Offered;
import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Octets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Lies in `matched`, about whom one is paired with (PROTOCOL.md §2.2, §3).
public final class Introductions {
    private static final int KEY_BYTES = 1216;
    private static final int COMMITMENT_BYTES = 32;
    private static final int LONGEST_TOKEN = 128;

    private Introductions() {}

    /// Another's key, another's commitment, or both, but not the nonce.
    public static List<Attack> swapped() {
        return List.of(
                swapped("swapped key", share -> new Share(fresh().key(), share.commitment())),
                swapped("swapped commitment", share -> new Share(share.key(), fresh().commitment())),
                swapped("swapped key and commitment, without a nonce", share -> fresh()));
    }

    public static List<Attack> attacks() {
        return Stream.concat(swapped().stream(), others().stream()).toList();
    }

    private static List<Attack> others() {
        return List.of(
                Attack.endingFor(
                        Role.A,
                        "E_FORMAT",
                        "key beyond the modulus",
                        () -> toldOf(share -> new Share(filled(KEY_BYTES, 0xFF), share.commitment()))),
                reflecting("reflected key and commitment", (own, partner) -> own),
                reflecting("reflected key", (own, partner) -> new Share(own.key(), partner.commitment())),
                reflecting("reflected commitment", (own, partner) -> new Share(partner.key(), own.commitment())),
                Attack.endingForBoth(
                        "E_REFLECT",
                        "swapped roles: each is introduced in the place of the other",
                        () -> atBoth().matched((victim, matched) -> List.of(matched.with(victim.share())))),
                Attack.endingForBoth(
                        "E_COMMIT", "swapped roles: both are told that they are A", () -> bothBefore(0xFF)),
                Attack.endingForBoth("E_COMMIT", "swapped roles: both are told that they are B", () -> bothBefore(0)),
                nonsense("a suite beside the key", matched -> matched.with("suite", 0)),
                nonsense("a shorter key", matched -> matched.with("key", "A".repeat(1000))),
                nonsense("forged token: too long", matched -> matched.with("token", "t".repeat(LONGEST_TOKEN + 1))),
                nonsense("forged token: a number", matched -> matched.with("token", 1)),
                nonsense("forged token: none", matched -> matched.without("token")),
                Attack.harmless(
                        "forged token: of markup",
                        () -> atBoth().matched(
                                        changing(matched -> matched.with("token", "<img src=x onerror=alert(1)>")))));
    }

    private static Attack swapped(String name, UnaryOperator<Share> change) {
        return Attack.endingFor(Role.A, "E_COMMIT", name, () -> toldOf(change));
    }

    private static Attack reflecting(String name, Mirror mirror) {
        return Attack.endingFor(
                Role.A,
                "E_REFLECT",
                name,
                () -> at(Role.A)
                        .matched((victim, matched) ->
                                List.of(matched.with(mirror.show(victim.share(), victim.partner())))));
    }

    private static Attack nonsense(String name, UnaryOperator<Word.Text> change) {
        return Attack.endingFor(Role.A, "server-refused", name, () -> at(Role.A).matched(changing(change)));
    }

    private static Lie toldOf(UnaryOperator<Share> change) {
        return at(Role.A).matched((victim, matched) -> List.of(matched.with(change.apply(victim.partner()))));
    }

    private static Lie bothBefore(int filling) {
        Octets commitment = filled(COMMITMENT_BYTES, filling);
        return atBoth().matched(changing(matched -> matched.with("commit", Base64Url.encode(commitment.bytes()))));
    }

    private static Share fresh() {
        return Share.of(Offered.fresh(new Meeting.ByChance(), new SecureRandom()));
    }

    private static Octets filled(int length, int filling) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) filling);
        return Octets.of(bytes);
    }

    private interface Mirror {
        Share show(Share own, Share partner);
    }
}
