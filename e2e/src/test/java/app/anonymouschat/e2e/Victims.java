package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.e2e.liar.Attack;
import app.anonymouschat.e2e.liar.LyingServer;
import app.anonymouschat.e2e.liar.Outcome;
import app.anonymouschat.e2e.liar.Victim;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Two people who meet through a server that lies. Confined to the thread of the tests.
record Victims(LyingServer liar, String aliceName, Person alice, Person bob) {
    List<Person> both() {
        return List.of(alice, bob);
    }

    /// The one who plays that role, once both are paired.
    Person of(Role role) {
        return roleOfAlice() == role ? alice : bob;
    }

    /// The real server has found them for each other, whatever they are told of it.
    void awaitPaired() {
        roleOfAlice();
    }

    /// Both come to what the attack's table says.
    void assertComeTo(Attack attack) {
        if (attack.ofA().equals(attack.ofB())) {
            both().forEach(person -> assertComesTo(person, attack.ofA()));
        } else {
            List<Role> waitingOnesFirst =
                    attack.ofA() instanceof Outcome.EndsAfter ? List.of(Role.A, Role.B) : List.of(Role.B, Role.A);
            waitingOnesFirst.forEach(role -> assertComesTo(of(role), attack.of(role)));
        }
    }

    private void assertComesTo(Person person, Outcome outcome) {
        switch (outcome) {
            case Outcome.Ends(String how) -> assertEnded(person, how);
            case Outcome.EndsAfter(Duration time, String how) -> {
                eventually("the lie", Person.PATIENCE, liar::told, told -> told > 0);
                // Again and again: what passed by the page may not have reached it yet.
                eventually(
                        "the end",
                        Person.PATIENCE,
                        () -> {
                            person.page().evaluate("ms => clock.advance(ms)", (double) time.toMillis());
                            return person.isOn("after");
                        },
                        ended -> ended);
                assertEnded(person, how);
            }
            case Outcome.GoesOn() -> {
                both().forEach(Person::awaitChat);
                assertThat(codeOf(alice)).isEqualTo(codeOf(bob));
            }
        }
    }

    /// What stands under the lock, which is closed again.
    static List<String> codeOf(Person person) {
        person.openLock();
        List<String> code = person.safetyCode();
        person.closeDialog();
        return code;
    }

    /// It is over, in that way, and the person has never been in a chat nor seen anything of a partner.
    static void assertEnded(Person person, String how) {
        person.awaitScreen("after");
        assertThat(person.page().locator("[data-screen=after]")).hasAttribute("data-ending", how);
        assertThat(new Witness(person).shown())
                .as("what the page has shown")
                .contains("screen after")
                .doesNotContain("link live", "text", "picture", "safety code");
        person.awaitNoConnection();
    }

    private Role roleOfAlice() {
        return eventually(
                        "paired",
                        Person.PATIENCE,
                        () -> liar.victim(aliceName).flatMap(Victim::role),
                        Optional::isPresent)
                .orElseThrow();
    }
}
