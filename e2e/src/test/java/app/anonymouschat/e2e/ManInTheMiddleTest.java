package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.liar.ManInTheMiddle;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A server that runs the whole protocol with both, browsers of its own at its ends, reads everything between two who
/// do
/// not compare their codes; and is seen by two who do (PROTOCOL.md §1, G2; §3.2).
class ManInTheMiddleTest {
    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    @Test
    void readsAlongUntilTheCodesAreComparedAndIsNowhereCalledVerified() {
        var man = ManInTheMiddle.betweenStrangers();
        // Of a profile of her own: a page behind another one is slow, and would be late for its own deadlines.
        var mallory = new Mallory(man, scene.person(2, "mallory", Script.MALLORY));
        Victims victims = scene.victimsOf(man, Person::startVoice);
        Person alice = victims.alice();
        Person bob = victims.bob();
        working(mallory, "both in a chat", () -> isLive(alice) && isLive(bob));

        alice.say("Nobody else can read this?");
        working(mallory, "the text", () -> bob.messages("partner").count() == 1);
        assertThat(bob.messages("partner")).hasText("Nobody else can read this?");
        assertThat(mallory.read()).as("the attack works").containsExactly("Nobody else can read this?");

        mallory.forgeConfirmations();
        bob.say("I hope so");
        working(mallory, "the answer", () -> alice.messages("partner").count() == 1);
        assertThat(Victims.codeOf(alice)).isEqualTo(shown(man, "alice")).isNotEqualTo(Victims.codeOf(bob));
        assertThat(Victims.codeOf(bob)).isEqualTo(shown(man, "bob"));
        for (Person person : victims.both()) {
            assertThat(person.lock()).hasAttribute("data-verification", "nobody");
            assertThat(new Witness(person).shown())
                    .contains("verification nobody")
                    .doesNotContain("verification verified");
        }

        alice.openLock();
        alice.sayTheCodesDiffer();
        assertThat(alice.page().locator("[data-screen=after]")).hasAttribute("data-ending", "E_CODE");
    }

    private static boolean isLive(Person person) {
        return person.page().locator("[data-link=live]").count() > 0;
    }

    private static List<String> shown(ManInTheMiddle man, String name) {
        return man.leg(name).safetyCode().emoji().stream()
                .map(entry -> entry.replaceFirst(" ", "\n"))
                .toList();
    }

    private static void working(Mallory mallory, String what, BooleanSupplier until) {
        eventually(
                what,
                Person.PATIENCE,
                () -> {
                    mallory.work();
                    return until.getAsBoolean();
                },
                reached -> reached);
    }
}
