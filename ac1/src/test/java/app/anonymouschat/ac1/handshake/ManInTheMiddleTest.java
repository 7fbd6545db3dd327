package app.anonymouschat.ac1.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.ratchet.RatchetKey;
import app.anonymouschat.ac1.signalling.ChatMode;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A lying server that puts a key of its own between two strangers (`PROTOCOL.md` §1, G2). Seeded, so that no run
/// depends on
/// luck.
class ManInTheMiddleTest {
    private static final Meeting CHANCE = new Meeting.ByChance();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothLegsWorkButTheSafetyCodesDiffer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pair<Confirmed> left = confirm(CHANCE, CHANCE, random);
        Pair<Confirmed> right = confirm(CHANCE, CHANCE, random);
        assertThat(left.a().safetyCode()).isEqualTo(left.b().safetyCode());
        for (Confirmed honest : new Confirmed[] {left.a(), left.b()}) {
            assertThat(honest.safetyCode().emoji())
                    .isNotEqualTo(right.a().safetyCode().emoji());
            assertThat(honest.safetyCode().decimals())
                    .isNotEqualTo(right.a().safetyCode().decimals());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdingOneKeyPairOnBothLegsDoesNotHelp(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Offered alice = Offered.fresh(CHANCE, random);
        Offered bob = Offered.fresh(CHANCE, random);
        Offered towardsAlice = Offered.fresh(CHANCE, new SplittableRandom(seed + 100));
        Offered towardsBob = Offered.fresh(CHANCE, new SplittableRandom(seed + 100));
        assertThat(code(alice, towardsAlice, random)).isNotEqualTo(code(bob, towardsBob, random));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNonceChosenAfterSeeingThePartnersIsRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pair<Matched> matched = Parties.match(CHANCE, CHANCE, random);
        byte[] kx = matched.b().kx();
        kx[kx.length - 1] ^= 1;
        assertFails(Code.E_COMMIT, () -> matched.a().receive(kx));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutTheInviteNeitherLegOpens(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Meeting invited = new Meeting.ByInvite(Invite.fresh(random).rendezvous().psk());
        Meeting guessed = new Meeting.ByInvite(Secret.fresh(random, 32));
        assertFails(Code.E_SEAL, () -> confirm(invited, guessed, random));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSwappedCiphertextLeavesTheCodesEqualButOpensNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pair<Matched> matched = Parties.match(CHANCE, CHANCE, random);
        byte[] kxOfA = matched.a().kx();
        byte[] kxOfB = matched.b().kx();
        kxOfA[1] ^= 1;
        Keyed a = matched.a().receive(kxOfB);
        Keyed b = matched.b().receive(kxOfA);
        assertThat(a.agreement().safetyCode()).isEqualTo(b.agreement().safetyCode());
        byte[] offer = a.seal(Parties.offer(ChatMode.VIDEO));
        assertFails(Code.E_SEAL, () -> b.receive(offer));
    }

    private static SafetyCode code(Offered honest, Offered liar, SplittableRandom random) {
        Matched honestMatched = honest.matched(liar.publicKey(), liar.commitment(), random);
        Matched liarMatched = liar.matched(honest.publicKey(), honest.commitment(), random);
        byte[] kx = honestMatched.kx();
        Keyed keyed = honestMatched.receive(liarMatched.kx());
        assertThat(liarMatched.receive(kx).agreement().safetyCode())
                .isEqualTo(keyed.agreement().safetyCode());
        return keyed.agreement().safetyCode();
    }

    private static Pair<Confirmed> confirm(Meeting one, Meeting other, SplittableRandom random) {
        Pair<Keyed> keyed = Parties.key(one, other, random);
        assertThat(keyed.a().role()).isEqualTo(Role.A);
        Confirmed b = keyed.b().receive(keyed.a().seal(Parties.offer(ChatMode.VIDEO)));
        byte[] answer =
                b.seal(Parties.answer(ChatMode.VIDEO, RatchetKey.fresh(random).publicKey()));
        return new Pair<>(keyed.a().receive(answer), b);
    }

    private static void assertFails(Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
