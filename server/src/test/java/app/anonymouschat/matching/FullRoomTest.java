package app.anonymouschat.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A room of 100,000 people who do not suit each other. Looking at each of them for every newcomer would be ten billion
/// steps, far beyond the time given here.
class FullRoomTest {
    private static final int CROWD = 100_000;
    private final WaitingRoom room = new WaitingRoom();

    @Test
    void looksOnlyAtThoseWhoSuit() {
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < CROWD; i++) {
                assertThat(room.offer(Wishes.visitor(i), alone(i))).isEmpty();
            }
            for (int i = 0; i < CROWD; i++) {
                assertThat(room.offer(Wishes.visitor(CROWD + i), alone(i))).isPresent();
            }
        });
        assertThat(room.size()).isZero();
    }

    @Test
    void givesUpOnACrowdThatAvoidsTheSeeker() {
        for (int i = 0; i < Shelves.MOST_LOOKED_AT; i++) {
            assertThat(room.offer(Wishes.visitor(i), Wishes.avoid(1))).isEmpty();
        }
        Wish.Stranger plain = Wishes.languages("en");
        assertThat(room.offer(Wishes.visitor(CROWD), Wishes.avoid(1))).isEmpty();
        assertThat(room.offer(Wishes.visitor(CROWD + 1), Wishes.avoid(1))).isEmpty();
        assertThat(room.offer(Wishes.visitor(CROWD + 2), plain)).isPresent();
    }

    private static Wish.Stranger alone(int number) {
        Set<String> interests = Set.of("own" + number, "also" + number);
        return new Wish.Stranger(Mode.VIDEO, interests, Set.of("en", "de"), Set.of(), Avoided.NOBODY);
    }
}
