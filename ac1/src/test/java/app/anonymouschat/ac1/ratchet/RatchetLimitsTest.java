package app.anonymouschat.ac1.ratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RatchetLimitsTest {
    private final RandomGenerator random = new SplittableRandom(7);
    private final Octets th = Octets.of(new byte[32]);
    private final RatchetKey first = RatchetKey.fresh(random);
    private final Ratchet a = Ratchet.ofA(th, Secret.taking(new byte[32]), first.publicKey(), random);
    private final Ratchet b = Ratchet.ofB(th, Secret.taking(new byte[32]), first, random);

    @Test
    void bCannotSendBeforeItHasReceived() {
        assertThat(b.canSend()).isFalse();
        assertThatThrownBy(() -> b.seal(new byte[1])).isInstanceOf(IllegalStateException.class);
        b.open(a.seal(new byte[1]));
        assertThat(a.open(b.seal(new byte[] {5}))).containsExactly(5);
    }

    @Test
    void takesANumber1000AheadAndNot1001() {
        List<byte[]> sent = send(a, 1002);
        refuses(b, sent.get(1001));
        assertThat(b.keptKeys()).isZero();
        b.open(sent.get(1000));
        assertThat(b.keptKeys()).isEqualTo(1000);
        b.open(sent.get(0));
        b.open(sent.get(1001));
        assertThat(b.keptKeys()).isEqualTo(999);
    }

    @Test
    void takesAPreviousCount1000AheadAndNot1001() {
        b.open(a.seal(new byte[1]));
        send(a, 1000);
        a.open(b.seal(new byte[1]));
        b.open(a.seal(new byte[1]));
        assertThat(b.keptKeys()).isEqualTo(1000);

        send(a, 1001);
        a.open(b.seal(new byte[1]));
        refuses(b, a.seal(new byte[1]));
    }

    @Test
    void keeps2000KeysAndForgetsTheOldest() {
        List<byte[]> early = send(a, 1001);
        b.open(early.get(1000));
        List<byte[]> middle = send(a, 1001);
        b.open(middle.get(1000));
        assertThat(b.keptKeys()).isEqualTo(KeptKeys.MOST);
        List<byte[]> late = send(a, 2);
        b.open(late.get(1));
        assertThat(b.keptKeys()).isEqualTo(KeptKeys.MOST);
        refuses(b, early.get(0));
        b.open(early.get(1));
        b.open(late.get(0));
    }

    @Test
    void aKeyOfLowOrderIsRefusedFromTheStart() {
        assertThatThrownBy(() -> Ratchet.ofA(th, Secret.taking(new byte[32]), Octets.of(new byte[32]), random))
                .isInstanceOf(ProtocolFailure.class);
    }

    @Test
    void nothingOpensUnderAnotherTranscript() {
        Ratchet elsewhere =
                Ratchet.ofB(Octets.of(new byte[] {1}), Secret.taking(new byte[32]), RatchetKey.fresh(random), random);
        refuses(elsewhere, a.seal(new byte[1]));
    }

    @Test
    void aWipedRatchetIsOfNoUse() {
        a.wipe();
        assertThatThrownBy(() -> a.seal(new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    private static List<byte[]> send(Ratchet from, int count) {
        List<byte[]> sent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sent.add(from.seal(new byte[1]));
        }
        return sent;
    }

    private static void refuses(Ratchet by, byte[] wire) {
        assertThatThrownBy(() -> by.open(wire))
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(Code.E_DR));
    }
}
