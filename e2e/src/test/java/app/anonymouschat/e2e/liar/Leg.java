package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.handshake.Confirmed;
import app.anonymouschat.ac1.handshake.Keyed;
import app.anonymouschat.ac1.handshake.Matched;
import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.handshake.Offered;
import app.anonymouschat.ac1.handshake.SafetyCode;
import app.anonymouschat.ac1.message.SealedChannel;
import app.anonymouschat.ac1.ratchet.Ratchet;
import app.anonymouschat.ac1.ratchet.RatchetKey;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.Sdp;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.security.SecureRandom;
import java.util.Optional;

/// The liar's own side of AC1 towards one victim, with keys of its own. It is always B, so that the victim offers.
public final class Leg {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Victim victim;
    private final Share share;
    private final RatchetKey ratchetKey = RatchetKey.fresh(RANDOM);
    private final byte[] kx;
    private Phase phase;

    private Leg(Victim victim, Offered offered) {
        this.victim = victim;
        share = Share.of(offered);
        Share theirs = victim.share();
        Matched matched = offered.matched(theirs.key(), theirs.commitment(), RANDOM);
        kx = matched.kx();
        phase = new Phase.Introduced(matched);
    }

    /// Draws keys until their commitment makes it B.
    static Leg towards(Victim victim, Meeting meeting) {
        Offered offered = Offered.fresh(meeting, RANDOM);
        while (Share.of(offered).roleTowards(victim.share()) != Role.B) {
            offered = Offered.fresh(meeting, RANDOM);
        }
        return new Leg(victim, offered);
    }

    Share share() {
        return share;
    }

    Word.Frame kx() {
        return Word.Frame.of(kx);
    }

    /// Takes a frame of the victim's; its sealed signalling comes out opened.
    Optional<SignalMessage> hears(Word.Frame frame) {
        byte[] bytes = frame.bytes().bytes();
        return switch (phase) {
            case Phase.Introduced(Matched matched) -> {
                phase = new Phase.Agreed(matched.receive(bytes));
                yield Optional.empty();
            }
            case Phase.Agreed(Keyed keyed) -> {
                Confirmed confirmed = keyed.receive(bytes);
                phase = new Phase.Open(confirmed);
                yield Optional.of(confirmed.partnerHello());
            }
            case Phase.Open(Confirmed confirmed) -> confirmed.receive(bytes);
        };
    }

    /// Answers the victim's offer with this description.
    public void answer(String description, ChatMode mode) {
        say(new SignalMessage.Answer(Sdp.check(description).withoutCandidates(), mode, ratchetKey.publicKey()));
    }

    /// Says it to the victim, under the seal that it shares with it.
    public void say(SignalMessage message) {
        victim.tell(Word.Frame.of(confirmed().seal(message)));
    }

    /// The liar's side of the data channel.
    public SealedChannel channel() {
        Confirmed confirmed = confirmed();
        Ratchet ratchet = Ratchet.ofB(confirmed.transcriptHash(), confirmed.ratchetRoot(), ratchetKey, RANDOM);
        return new SealedChannel(Role.B, ratchet);
    }

    /// What the victim sees under its lock.
    public SafetyCode safetyCode() {
        return confirmed().safetyCode();
    }

    private Confirmed confirmed() {
        if (phase instanceof Phase.Open(Confirmed confirmed)) {
            return confirmed;
        }
        throw new IllegalStateException("The victim has not offered yet");
    }

    private sealed interface Phase {
        record Introduced(Matched matched) implements Phase {}

        record Agreed(Keyed keyed) implements Phase {}

        record Open(Confirmed confirmed) implements Phase {}
    }
}
