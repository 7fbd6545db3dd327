package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What goes wrong around a chat is said in plain words, and people come on from there.
class TroubleTest {
    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void whoIsOfflineIsToldSoAndFindsSomebodyOnceTheyAreBack() {
        Person person = scene.person();
        person.startText();
        person.awaitWords("Looking for someone…");
        person.stopLooking();
        BrowserContext device = person.page().context();
        device.setOffline(true);
        try {
            person.startAgain("Text");
            person.awaitSaid("Your device is offline.");
        } finally {
            device.setOffline(false);
        }
        Pair pair = new Pair(person, scene.person());
        pair.second().startText();
        pair.both().forEach(Person::awaitChat);
        person.forgiveComplaints();
    }

    @Test
    void whoLooksWhileTheServerGoesAwayFindsSomebodyOnceItIsBack() {
        Pair pair = new Pair(scene.person(), scene.person());
        pair.first().startText();
        pair.first().awaitWords("Looking for someone…");
        scene.server().kill();
        pair.first().awaitSaid("The service cannot be reached.");
        try (var _ = ServerProcess.startOn(List.of(), scene.server().port(), "--stun-port", "off")) {
            pair.second().startText();
            pair.both().forEach(Person::awaitChat);
            pair.first().say("Still here");
            assertThat(pair.second().messages("partner")).hasText("Still here");
            pair.first().stop();
            pair.second().awaitScreen("after");
        }
        pair.both().forEach(Person::forgiveComplaints);
    }

    @Test
    void anotherTabSaysThatAChatIsOnInTheFirstUntilItEnds() {
        Pair pair = Pair.byText(scene);
        BrowserContext profile = pair.first().page().context();
        Person again = scene.enter(profile, scene.server().address());
        again.awaitWords("You are in a chat in another tab");
        pair.first().stop();
        assertThat(again.page().getByText("You are in a chat in another tab")).hasCount(0);
    }
}
