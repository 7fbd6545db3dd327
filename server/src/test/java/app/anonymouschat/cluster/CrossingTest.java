package app.anonymouschat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.cluster.Crossing.Arrival;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.VisitorId;
import org.junit.jupiter.api.Test;

/// What a pairing across servers keeps, and tells from what came before.
class CrossingTest {
    private static final PairingId PAIRING = new PairingId(7);

    private final Crossing crossing = new Crossing(PAIRING, new VisitorId(1), new Member("a.b", new VisitorId(2)));

    private static Note.Frame theirs(int number, int heard) {
        return new Note.Frame(PAIRING, number, heard, new byte[] {1});
    }

    @Test
    void tellsTheNextFrameFromOneThatItHasAndOneAfterAGap() {
        assertThat(crossing.take(theirs(0, 0))).isEqualTo(Arrival.NEXT);
        assertThat(crossing.take(theirs(0, 0))).isEqualTo(Arrival.KNOWN);
        assertThat(crossing.take(theirs(2, 0))).isEqualTo(Arrival.AFTER_A_GAP);
        assertThat(crossing.take(theirs(1, 0))).isEqualTo(Arrival.NEXT);
        assertThat(crossing.heard()).isEqualTo(2);
    }

    @Test
    void sendsAgainWhatTheOtherServerHasNotHeard() {
        Note.Frame first = crossing.send(new byte[] {1});
        Note.Frame second = crossing.send(new byte[] {2});
        assertThat(crossing.from(0)).hasValueSatisfying(all -> assertThat(all).containsExactly(first, second));
        assertThat(crossing.from(1)).hasValueSatisfying(all -> assertThat(all).containsExactly(second));
        assertThat(crossing.from(2)).hasValueSatisfying(all -> assertThat(all).isEmpty());
    }

    @Test
    void keepsNothingThatTheOtherServerHas() {
        crossing.send(new byte[] {1});
        crossing.send(new byte[] {2});
        crossing.take(theirs(0, 2));
        assertThat(crossing.from(2)).hasValueSatisfying(all -> assertThat(all).isEmpty());
        assertThat(crossing.from(1)).as("it is not kept any more").isEmpty();
    }

    @Test
    void keepsSoManyFramesAndNoMore() {
        for (int i = 0; i <= Crossing.MOST_FRAMES; i++) {
            crossing.send(new byte[] {1});
        }
        assertThat(crossing.from(0)).isEmpty();
        assertThat(crossing.from(1)).hasValueSatisfying(all -> assertThat(all).hasSize(Crossing.MOST_FRAMES));
    }

    @Test
    void keepsSoManyBytesAndNoMore() {
        for (int i = 0; i < 5; i++) {
            crossing.send(new byte[Crossing.MOST_BYTES / 4]);
        }
        assertThat(crossing.from(0)).isEmpty();
        assertThat(crossing.from(1)).hasValueSatisfying(all -> assertThat(all).hasSize(4));
    }

    @Test
    void believesNoServerThatHasHeardWhatWasNeverSaid() {
        crossing.send(new byte[] {1});
        assertThat(crossing.from(5)).isEmpty();
    }

    @Test
    void isTroubledSinceTheFirstTime() {
        crossing.trouble(10);
        crossing.trouble(20);
        assertThat(crossing.isTroubledFor(10, 20)).isTrue();
        assertThat(crossing.calm()).isTrue();
        assertThat(crossing.isTroubledFor(0, 30)).isFalse();
        assertThat(crossing.calm()).isFalse();
    }
}
