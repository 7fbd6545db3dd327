package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The code that shows whether somebody sits in between (PROTOCOL.md §3.2).
class SafetyCodeTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void bothSeeTheSameSevenEmoji() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(Person::openLock);
        assertThat(pair.first().safetyCode()).hasSize(7).isEqualTo(pair.second().safetyCode());
    }

    @Test
    void anotherChatHasAnotherCode() {
        Person one = scene.person();
        Person two = scene.person();
        String first = codeOf(Pair.meeting(one, two, Person::startText));
        one.stop();
        two.awaitScreen("after");
        assertThat(codeOf(Pair.meeting(scene.person(), two, somebody -> somebody.startAgain("Text"))))
                .isNotEqualTo(first);
    }

    @Test
    void verifiedIsSaidOnlyAfterBothSaidThatTheyMatch() {
        Pair pair = Pair.byVoice(scene);
        pair.both().forEach(Person::openLock);
        pair.first().sayTheCodesMatch();
        assertThat(pair.first().lock()).hasAttribute("data-verification", "own");
        pair.first().awaitWords("Waiting for your partner");

        pair.first().closeDialog();
        pair.first().say("I said so");
        assertThat(pair.second().messages("partner")).hasText("I said so");
        assertThat(pair.second().lock()).hasAttribute("data-verification", "nobody");

        pair.second().sayTheCodesMatch();
        for (Person person : pair.both()) {
            assertThat(person.lock()).hasAttribute("data-verification", "verified");
            assertThat(person.lock()).hasText("Verified");
        }
    }

    @Test
    void theyDifferEndsItForBoth() {
        Pair pair = Pair.byVoice(scene);
        pair.first().openLock();
        pair.first().sayTheCodesDiffer();
        pair.first().awaitWords("You said that the codes differ");
        pair.second().awaitScreen("after");
        pair.both().forEach(Person::awaitNoConnection);
    }

    private static String codeOf(Pair pair) {
        pair.first().openLock();
        String code = String.join(" ", pair.first().safetyCode());
        pair.first().closeDialog();
        return code;
    }
}
