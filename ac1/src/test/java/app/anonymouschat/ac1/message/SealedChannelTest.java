package app.anonymouschat.ac1.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.ratchet.Ratchet;
import app.anonymouschat.ac1.ratchet.RatchetKey;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SealedChannelTest {
    private static final Octets TH = Octets.of(new byte[32]);

    private final SplittableRandom random = new SplittableRandom(1);
    private final RatchetKey first = RatchetKey.fresh(random);
    private final Ratchet ratchetA = Ratchet.ofA(TH, Secret.taking(new byte[32]), first.publicKey(), random);
    private final Ratchet ratchetB = Ratchet.ofB(TH, Secret.taking(new byte[32]), first, random);
    private final SealedChannel a = new SealedChannel(Role.A, ratchetA);
    private final SealedChannel b = new SealedChannel(Role.B, ratchetB);

    @Test
    void aSendsTheOpenerFirstAndOnce() {
        assertThatThrownBy(() -> a.seal(new Message.Bye())).isInstanceOf(IllegalStateException.class);
        a.seal(new Message.Opener());
        assertThatThrownBy(() -> a.seal(new Message.Opener())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> b.seal(new Message.Opener())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bRefusesAnotherBeginning() {
        byte[] wire = raw(ratchetA, new Message.Bye());
        assertFails(Code.E_FORMAT, () -> b.receive(wire));
    }

    @Test
    void bRefusesASecondOpener() {
        b.receive(a.seal(new Message.Opener()));
        byte[] wire = raw(ratchetA, new Message.Opener());
        assertFails(Code.E_FORMAT, () -> b.receive(wire));
    }

    @Test
    void aRefusesAnOpenerOfB() {
        b.receive(a.seal(new Message.Opener()));
        byte[] wire = raw(ratchetB, new Message.Opener());
        assertFails(Code.E_FORMAT, () -> a.receive(wire));
    }

    @Test
    void tellsChunksFromMessagesAndRefusesTheRest() {
        byte[] chunk = {1, 2, 3};
        assertThat(b.receive(chunk)).isEqualTo(new Received.Chunk(Octets.of(chunk)));
        assertFails(Code.E_FORMAT, () -> b.receive(new byte[] {2}));
        assertFails(Code.E_FORMAT, () -> b.receive(new byte[0]));
        byte[] tooLong = new byte[65_537];
        tooLong[0] = 1;
        assertFails(Code.E_FORMAT, () -> b.receive(tooLong));
    }

    @Test
    void aReplayEndsTheChat() {
        byte[] opener = a.seal(new Message.Opener());
        b.receive(opener);
        assertFails(Code.E_DR, () -> b.receive(opener));
        assertThatThrownBy(() -> b.seal(new Message.Bye())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLongestTextFitsOneMessage() {
        b.receive(a.seal(new Message.Opener()));
        Message longest = new Message.Text("😀".repeat(4000));
        assertThat(a.receive(b.seal(longest))).isEqualTo(new Received.Said(longest));
    }

    private static byte[] raw(Ratchet ratchet, Message message) {
        return Bytes.join(new byte[1], ratchet.seal(MessageCodec.encode(message)));
    }

    private static void assertFails(Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
