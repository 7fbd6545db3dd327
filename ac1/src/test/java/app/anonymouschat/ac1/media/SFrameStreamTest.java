package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SFrameStreamTest {
    private final Instant[] now = {Instant.EPOCH};
    private final FrameFailures failures = new FrameFailures(() -> now[0]);
    private final SplittableRandom random = new SplittableRandom(3);
    private final MediaEpoch zero = MediaEpoch.first(Secret.fresh(random, 32));

    @ParameterizedTest
    @EnumSource(Codec.class)
    void changedFramesAreNeverPassedOn(Codec codec) {
        SFrameSender sender = new SFrameSender(zero, Role.A, Track.CAMERA);
        SFrameReceiver receiver = receiver(Track.CAMERA);
        for (int i = 0; i < 300; i++) {
            byte[] frame = new byte[10 + random.nextInt(50)];
            random.nextBytes(frame);
            byte[] wire = sender.seal(codec, frame).orElseThrow();
            byte[] changed = wire.clone();
            changed[random.nextInt(wire.length)] ^= (byte) (1 << random.nextInt(8));
            now[0] = now[0].plusSeconds(1);
            assertThat(receiver.open(codec, changed)).isEmpty();
            assertThat(receiver.open(codec, wire))
                    .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(frame));
            assertThat(receiver.open(codec, wire)).isEmpty();
        }
        assertThat(sender.frames()).isEqualTo(300);
    }

    @Test
    void aFrameShorterThanItsClearBytesIsNotSent() {
        SFrameSender sender = new SFrameSender(zero, Role.A, Track.CAMERA);
        assertThat(sender.seal(Codec.VP8, new byte[9])).isEmpty();
        assertThat(sender.seal(Codec.VP8, new byte[0])).isEmpty();
        assertThat(sender.frames()).isZero();
        assertThat(receiver(Track.CAMERA).open(Codec.VP8, new byte[9])).isEmpty();
    }

    @Test
    void aRekeyIsSeamlessAndTheOldKeysCloseAtTheEnd() {
        Secret salt = Secret.fresh(random, 32);
        Rekeying a = new Rekeying(Role.A, zero);
        Rekeying b = new Rekeying(Role.B, new MediaEpoch(0, zero.secret().copy()));
        SFrameReceiver receiver = receiver(Track.MICROPHONE);
        MediaEpoch next = a.announce(salt.copy());
        assertThat(a.current()).isEqualTo(zero);
        assertThat(b.follow(1, salt.copy()).secret().sameAs(next.secret())).isTrue();
        receiver.install(b.current());
        assertThat(a.complete(1)).isEqualTo(next);

        byte[] old = frame(zero);
        assertThat(receiver.open(Codec.OPUS, frame(next))).isPresent();
        assertThat(receiver.open(Codec.OPUS, old)).isPresent();
        receiver.remove(zero);
        assertThat(receiver.open(Codec.OPUS, old)).isEmpty();
    }

    @Test
    void aRekeyOutOfOrderIsRefused() {
        Secret salt = Secret.fresh(random, 32);
        Rekeying a = new Rekeying(Role.A, zero);
        Rekeying b = new Rekeying(Role.B, zero);
        assertFails(Code.E_FORMAT, () -> a.follow(1, salt));
        assertFails(Code.E_FORMAT, () -> a.complete(1));
        assertFails(Code.E_FORMAT, () -> b.follow(2, salt));
        assertFails(Code.E_FORMAT, () -> b.complete(1));
        b.follow(1, salt);
        assertFails(Code.E_FORMAT, () -> b.follow(1, salt));
        a.announce(salt);
        assertFails(Code.E_FORMAT, () -> a.complete(2));
        assertThatThrownBy(() -> a.announce(salt)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> b.announce(salt)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHundredFailuresInTenSecondsEndTheChat() {
        for (int i = 0; i < 1000; i++) {
            failures.add();
            now[0] = now[0].plus(Duration.ofMillis(102));
        }
        now[0] = now[0].plus(Duration.ofSeconds(10));
        for (int i = 0; i < 99; i++) {
            failures.add();
        }
        assertFails(Code.E_SFRAME, failures::add);
    }

    @Test
    void aTrueCopyIsNoFailure() {
        SFrameReceiver receiver = receiver(Track.MICROPHONE);
        byte[] frame = frame(zero);
        assertThat(receiver.open(Codec.OPUS, frame)).isPresent();
        for (int i = 0; i < 1000; i++) {
            assertThat(receiver.open(Codec.OPUS, frame)).isEmpty();
        }
    }

    @Test
    void aHundredForgedCopiesEndTheChat() {
        SFrameReceiver receiver = receiver(Track.MICROPHONE);
        byte[] forged = frame(zero);
        assertThat(receiver.open(Codec.OPUS, forged.clone())).isPresent();
        forged[forged.length - 1] ^= 1;
        for (int i = 0; i < 99; i++) {
            assertThat(receiver.open(Codec.OPUS, forged)).isEmpty();
        }
        assertFails(Code.E_SFRAME, () -> receiver.open(Codec.OPUS, forged));
    }

    private SFrameReceiver receiver(Track track) {
        SFrameReceiver receiver = new SFrameReceiver(Role.A, track, failures);
        receiver.install(zero);
        return receiver;
    }

    private static byte[] frame(MediaEpoch epoch) {
        return new SFrameSender(epoch, Role.A, Track.MICROPHONE)
                .seal(Codec.OPUS, new byte[30])
                .orElseThrow();
    }

    private static void assertFails(Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
