package app.anonymouschat.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nothing of a person can get into a log by way of a text form.
class PrintingTest {
    private static final Wish.Stranger WISH = new Wish.Stranger(
            Mode.TEXT,
            Set.of("secret chess"),
            Set.of("secretish"),
            Set.of(new PairingId(987654321)),
            new Avoided(Set.of(new PairingId(987654321)), Set.of(new Origin(987654321))));
    private static final Visitor VISITOR = new Visitor(
            new VisitorId(987654321), new Origin(987654321), new Introduction("secret key", "secret commit", true));

    @Test
    void printsNothingOfAnybody() {
        Guest guest = Guest.arriving(1, VISITOR, WISH);
        Pairing pairing = new Pairing(new PairingId(987654321), VISITOR, VISITOR, List.of("secret chess"));
        Wish.Meeting meeting = new Wish.Meeting(new Place("secret place"));
        List<Object> all = List.of(
                guest,
                WISH,
                meeting,
                VISITOR,
                new Outcome.Paired(pairing),
                new WaitingRoom.Match(VISITOR, List.of("secret chess")),
                new Topic.Interest("secret chess"));
        assertThat(all.toString()).doesNotContain("secret").doesNotContain("987654321");
    }
}
