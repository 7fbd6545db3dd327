package app.anonymouschat.ac1.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.message.Message;
import app.anonymouschat.ac1.message.Received;
import app.anonymouschat.ac1.message.SealedChannel;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.ratchet.Ratchet;
import app.anonymouschat.ac1.ratchet.RatchetKey;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two sides with fresh randomness, from the offers to the first words.
class LiveHandshakeTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Stream<Meeting> meetings() {
        Rendezvous invited = Invite.fresh(RANDOM).rendezvous();
        Rendezvous resumed = Rendezvous.ofResume(Secret.fresh(RANDOM, 32), 3);
        return Stream.of(
                new Meeting.ByChance(), new Meeting.ByInvite(invited.psk()), new Meeting.ByResuming(resumed.psk()));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void leadsToEqualCodesAndAWorkingRatchet(Meeting meeting) {
        Pair<Keyed> keyed = Parties.key(meeting, meeting, RANDOM);
        RatchetKey first = RatchetKey.fresh(RANDOM);
        Confirmed b = keyed.b().receive(keyed.a().seal(Parties.offer(ChatMode.VIDEO)));
        Confirmed a = keyed.a().receive(b.seal(Parties.answer(ChatMode.VOICE, first.publicKey())));

        assertThat(a.safetyCode()).isEqualTo(b.safetyCode());
        assertThat(a.transcriptHash()).isEqualTo(b.transcriptHash());
        assertThat(a.exporter().sameAs(b.exporter())).isTrue();
        assertThat(a.media().sameAs(b.media())).isTrue();
        assertThat(a.receive(b.seal(new SignalMessage.CandidatesEnd()))).contains(new SignalMessage.CandidatesEnd());

        SignalMessage.Answer answer = (SignalMessage.Answer) a.partnerHello();
        assertThat(answer.mode().lesser(b.partnerHello().mode())).isEqualTo(ChatMode.VOICE);
        SealedChannel fromA = new SealedChannel(
                Role.A, Ratchet.ofA(a.transcriptHash(), a.ratchetRoot(), answer.ratchetKey(), RANDOM));
        SealedChannel fromB =
                new SealedChannel(Role.B, Ratchet.ofB(b.transcriptHash(), b.ratchetRoot(), first, RANDOM));
        talk(fromA, fromB);
    }

    private static void talk(SealedChannel a, SealedChannel b) {
        assertThat(b.canSend()).isFalse();
        assertThat(b.receive(a.seal(new Message.Opener()))).isEqualTo(new Received.Said(new Message.Opener()));
        for (int i = 0; i < 3; i++) {
            Message hello = new Message.Text("Grüße 🌍 " + i);
            assertThat(a.receive(b.seal(hello))).isEqualTo(new Received.Said(hello));
            assertThat(b.receive(a.seal(hello))).isEqualTo(new Received.Said(hello));
        }
    }

    @Test
    void anotherInviteDoesNotOpen() {
        Pair<Keyed> keyed = Parties.key(invited(), invited(), RANDOM);
        byte[] offer = keyed.a().seal(Parties.offer(ChatMode.TEXT));
        assertFails(Code.E_SEAL, () -> keyed.b().receive(offer));
    }

    @Test
    void anotherModeShowsInTheCommitment() {
        Secret psk = Secret.taking(new byte[32]);
        Pair<Matched> matched = Parties.match(new Meeting.ByInvite(psk), new Meeting.ByResuming(psk), RANDOM);
        byte[] kx = matched.b().kx();
        assertFails(Code.E_COMMIT, () -> matched.a().receive(kx));
    }

    @Test
    void anOfferServesOnePartner() {
        Offered one = Offered.fresh(new Meeting.ByChance(), RANDOM);
        Offered two = Offered.fresh(new Meeting.ByChance(), RANDOM);
        Offered three = Offered.fresh(new Meeting.ByChance(), RANDOM);
        one.matched(two.publicKey(), two.commitment(), RANDOM);
        assertThatThrownBy(() -> one.matched(three.publicKey(), three.commitment(), RANDOM))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureWipesTheKeys() {
        Pair<Keyed> keyed = Parties.key(new Meeting.ByChance(), new Meeting.ByChance(), RANDOM);
        byte[] offer = keyed.a().seal(Parties.offer(ChatMode.TEXT));
        offer[20] ^= 1;
        assertFails(Code.E_SEAL, () -> keyed.b().receive(offer));
        assertThatThrownBy(() -> keyed.b().agreement().keys().drRoot().bytes())
                .isInstanceOf(IllegalStateException.class);
    }

    private static Meeting invited() {
        return new Meeting.ByInvite(Invite.fresh(RANDOM).rendezvous().psk());
    }

    private static void assertFails(Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
