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
import java.util.function.Supplier;

/// Runs AC1 in the partner's place with each of two who hold the same secret, without that secret: as A, so that it
/// offers (PROTOCOL.md §3.4).
public final class Impostor implements Lie {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Sdp OFFER = Sdp.check("v=0\r\na=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\r\n");

    private final Supplier<Meeting> meeting;
    private final Map<String, Matched> legs = new HashMap<>();

    private Impostor(Supplier<Meeting> meeting) {
        this.meeting = meeting;
    }

    /// The ways to try it.
    public static List<Attack> attacks() {
        return List.of(
                impostor("E_SEAL", "with a guessed secret", () -> new Meeting.ByInvite(Secret.fresh(RANDOM, 32))),
                impostor("E_SEAL", "with a secret of zeros", () -> new Meeting.ByInvite(Secret.taking(new byte[32]))),
                impostor("E_COMMIT", "as if they were strangers, mode 00", Meeting.ByChance::new),
                impostor(
                        "E_COMMIT",
                        "as if a chat went on, mode 02",
                        () -> new Meeting.ByResuming(Secret.fresh(RANDOM, 32))));
    }

    private static Attack impostor(String code, String name, Supplier<Meeting> meeting) {
        return Attack.endingForBoth(code, name, () -> new Impostor(meeting));
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        return switch (word) {
            case Word.Text text
            when text.type().equals("matched") -> {
                Offered offered = offeredToBe(Role.A, victim);
                Share share = Share.of(offered);
                Matched matched =
                        offered.matched(victim.share().key(), victim.share().commitment(), RANDOM);
                legs.put(victim.name(), matched);
                yield List.of(text.with(share), Word.Frame.of(matched.kx()));
            }
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
        if (frame.isKx() && sharesTheirMode()) {
            Keyed keyed = Optional.ofNullable(legs.get(victim.name()))
                    .orElseThrow()
                    .receive(frame.bytes().bytes());
            victim.tell(Word.Frame.of(keyed.seal(new SignalMessage.Offer(OFFER, ChatMode.TEXT))));
        }
        return List.of();
    }

    /// Where it is in another mode than its victim, it has refused the victim's nonce before the victim refuses its
    /// own.
    private boolean sharesTheirMode() {
        return meeting.get() instanceof Meeting.ByInvite;
    }

    private Offered offeredToBe(Role role, Victim victim) {
        Offered offered = Offered.fresh(meeting.get(), RANDOM);
        while (Share.of(offered).roleTowards(victim.share()) != role) {
            offered = Offered.fresh(meeting.get(), RANDOM);
        }
        return offered;
    }
}
