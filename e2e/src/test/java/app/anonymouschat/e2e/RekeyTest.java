package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Media keys change under a running call, and nobody sees or hears it (PROTOCOL.md §5).
class RekeyTest {
    private static final int TIMES = 4;

    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void keysChangeAgainAndAgainAndNoFrameIsLost() {
        String address = scene.server().address();
        Pair pair = Pair.meeting(
                scene.personAt(address, Script.HASTY_KEYS),
                scene.personAt(address, Script.HASTY_KEYS),
                Person::startVideo);
        pair.both().forEach(Person::awaitMorePictures);
        int before = Math.max(epochs(pair.first()).size(), epochs(pair.second()).size());
        for (Person person : pair.both()) {
            eventually("new keys", Person.PATIENCE, () -> epochs(person), now -> now.size() >= before + TIMES);
        }
        pair.both().forEach(Person::awaitMorePictures);
        pair.both().forEach(Person::awaitSound);
        for (Person person : pair.both()) {
            assertThat(Details.openedBy(person).value("frames"))
                    .as("none that did not open")
                    .matches("Epoch [1-9]\\d*: [1-9][\\d,]* sealed, [1-9][\\d,]* opened, 0 refused");
            person.closeDialog();
            List<Integer> epochs = epochs(person);
            assertThat(epochs)
                    .isEqualTo(IntStream.rangeClosed(1, epochs.size()).boxed().toList());
        }
    }

    /// The epochs that a page went over to, in order.
    private static List<Integer> epochs(Person person) {
        Object epochs = person.page().evaluate("epochs");
        return ((List<?>) epochs).stream().map(each -> (Integer) each).toList();
    }
}
