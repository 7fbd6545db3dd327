package app.anonymouschat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// `handshake.als` against a server that lies: what holds, what happens, and what breaks without one piece of AC1.
/// Each test is named as the command that it puts to the solver.
class HandshakeTest {
    private static final Model HANDSHAKE = Model.read(Path.of("handshake.als"));

    /// No course of events within the bounds breaks it.
    @Nested
    class Holds {
        @Test
        void equalCodesMeanEqualKeys() {
            assertThat(HANDSHAKE.find("EqualCodesMeanEqualKeys")).isEmpty();
        }

        @Test
        void anInviteKeepsTheServerOut() {
            assertThat(HANDSHAKE.find("AnInviteKeepsTheServerOut")).isEmpty();
        }

        @Test
        void nobodyIsLiveUnprotected() {
            assertThat(HANDSHAKE.find("NobodyIsLiveUnprotected")).isEmpty();
        }

        @Test
        void somebodyElseConfirmed() {
            assertThat(HANDSHAKE.find("SomebodyElseConfirmed")).isEmpty();
        }

        @Test
        void reflectionFailsWithoutItsOwnCheckToo() {
            assertThat(HANDSHAKE.find("ReflectionFailsWithoutItsOwnCheckToo")).isEmpty();
        }

        @Test
        void oneIsA() {
            assertThat(HANDSHAKE.find("OneIsA")).isEmpty();
        }

        @Test
        void nobodyWaits() {
            assertThat(HANDSHAKE.find("NobodyWaits")).isEmpty();
        }
    }

    /// The model is not empty: honest chats come about, and so does what the document admits.
    @Nested
    class Happens {
        @Test
        void twoStrangersTalk() {
            assertThat(HANDSHAKE.find("TwoStrangersTalk")).isPresent();
        }

        @Test
        void twoWithAnInviteTalk() {
            assertThat(HANDSHAKE.find("TwoWithAnInviteTalk")).isPresent();
        }

        @Test
        void theServerSitsBetweenStrangersWithTwoCodes() {
            assertThat(HANDSHAKE.find("TheServerSitsBetweenStrangersWithTwoCodes"))
                    .isPresent();
        }

        @Test
        void codesBeforeConfirmedMislead() {
            assertThat(HANDSHAKE.find("CodesBeforeConfirmedMislead")).isPresent();
        }

        @Test
        void otherInvitesWaitForTheClock() {
            assertThat(HANDSHAKE.find("OtherInvitesWaitForTheClock")).isPresent();
        }
    }

    /// The sentences can fail: without one piece of AC1 the solver finds the attack.
    @Nested
    class Breaks {
        @Test
        void withoutCommitmentAnEqualCodeIsFound() {
            assertThat(HANDSHAKE.find("WithoutCommitmentAnEqualCodeIsFound")).isPresent();
        }

        @Test
        void withAKemPerDirectionTheServerSpeaksBehindEqualCodes() {
            assertThat(HANDSHAKE.find("WithAKemPerDirectionTheServerSpeaksBehindEqualCodes"))
                    .isPresent();
        }

        @Test
        void withAKemPerDirectionSomebodyIsLiveUnprotected() {
            assertThat(HANDSHAKE.find("WithAKemPerDirectionSomebodyIsLiveUnprotected"))
                    .isPresent();
        }

        @Test
        void withOneKeyBothWaysOnesOwnHelloConfirms() {
            assertThat(HANDSHAKE.find("WithOneKeyBothWaysOnesOwnHelloConfirms")).isPresent();
        }

        @Test
        void withoutItsSecretAnInviteLetsTheServerIn() {
            assertThat(HANDSHAKE.find("WithoutItsSecretAnInviteLetsTheServerIn"))
                    .isPresent();
        }
    }

    @Test
    void everyCommandOfTheModelHasItsTest() {
        List<String> tests = Arrays.stream(HandshakeTest.class.getDeclaredClasses())
                .flatMap(group -> Arrays.stream(group.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
        assertThat(HANDSHAKE.commands()).map(HandshakeTest::asMethod).containsExactlyInAnyOrderElementsOf(tests);
    }

    private static String asMethod(String command) {
        return Character.toLowerCase(command.charAt(0)) + command.substring(1);
    }
}
