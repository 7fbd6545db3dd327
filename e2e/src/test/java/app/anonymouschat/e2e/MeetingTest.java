package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who meets whom, and how they part.
class MeetingTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void nextFindsSomebodyElse() {
        Pair pair = Pair.byText(scene);
        Person third = scene.person();
        third.startText();
        third.awaitScreen("looking");
        pair.first().next();
        new Pair(pair.first(), third).both().forEach(Person::awaitChat);
        pair.first().say("Somebody new");
        assertThat(third.messages("partner")).hasText("Somebody new");
    }

    @Test
    void theOneWhoWasLeftIsToldAndMayGoOn() {
        Pair pair = Pair.byText(scene);
        pair.first().next();
        pair.second().awaitScreen("after");
        pair.second().awaitWords("Your partner left");
        Person third = scene.person();
        third.startText();
        pair.first().awaitChat();
        third.awaitChat();
        pair.second().next();
        pair.second().awaitScreen("looking");
    }

    @Test
    void closingATabTellsTheOtherThatTheirPartnerLeft() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(Person::awaitMorePictures);
        pair.first().close();
        pair.second().awaitScreen("after");
        assertThat(pair.second().page().locator("[data-screen=after]")).hasAttribute("data-ending", "partner-left");
    }

    @Test
    void theThirdWaitsAndThenGetsWhoeverIsFree() {
        Pair pair = Pair.byText(scene);
        Person third = scene.person();
        third.startText();
        third.awaitWords("Looking for someone…");
        pair.second().stop();
        pair.first().awaitScreen("after");
        pair.first().next();
        pair.first().awaitChat();
        third.awaitChat();
        third.say("At last");
        assertThat(pair.first().messages("partner")).hasText("At last");
    }

    @Test
    void anotherModeIsNotMet() {
        Person writer = scene.person();
        writer.startText();
        writer.awaitScreen("looking");
        Person talker = scene.person();
        talker.startVoice();
        talker.awaitWords("Looking for someone…");
        Person secondWriter = scene.person();
        secondWriter.startText();
        secondWriter.awaitChat();
        writer.awaitChat();
        talker.awaitScreen("looking");
    }
}
