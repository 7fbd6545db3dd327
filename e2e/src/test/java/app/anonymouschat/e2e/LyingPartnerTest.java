package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A partner who holds the right keys and says what the protocol does not allow: refused with the failure that it
/// names, nothing of it shown, and the page goes on to the next chat.
class LyingPartnerTest {
    private static final int FLOOD = 200;

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            a HELLO padded with ones,                       E_FORMAT
            a HELLO with a block of padding too many,       E_FORMAT
            a HELLO longer than its plaintext,              E_FORMAT
            no HELLO first,                                 E_FORMAT
            a HELLO that is no JSON,                        E_FORMAT
            a HELLO with a field too many,                  E_FORMAT
            a mode that there is not,                       E_FORMAT
            a second HELLO,                                 E_FORMAT
            an unknown signal,                              E_FORMAT
            a body where there is none,                     E_FORMAT
            too many candidates,                            E_FORMAT
            a candidate too long,                           E_FORMAT
            no fingerprint,                                 E_FPR
            another hash,                                   E_FPR
            two fingerprints,                               E_FPR
            keys for SRTP,                                  E_FPR
            the fingerprint of somebody else,               E_FPR
            a description with an m-line too few,           E_FORMAT
            a description with a hundred m-lines,           E_FORMAT
            a description of other codecs alone,            E_FORMAT
            a description of noise,                         E_FORMAT
            """)
    void aLieBeforeTheBrowsersAreConnectedEndsIt(String lie, String code) {
        Person liar = liar();
        Person honest = scene.person();
        arm(liar, lie);
        liar.startText();
        honest.startText();
        honest.awaitScreen("after");
        assertRefused(liar, honest, code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            an unknown kind,                                E_FORMAT
            a second opener,                                E_FORMAT
            a text of nothing,                              E_FORMAT
            a text of 4001 characters,                      E_FORMAT
            a text that is no UTF-8,                        E_FORMAT
            a text with half a character,                   E_FORMAT
            a text padded with ones,                        E_FORMAT
            a text with a block of padding too many,        E_FORMAT
            a text longer than its plaintext,               E_FORMAT
            an empty plaintext,                             E_FORMAT
            typing twice as much,                           E_FORMAT
            a confirmation with a body,                     E_FORMAT
            an answer to no question,                       E_FORMAT
            a state of media with a field too many,         E_FORMAT
            a question for a mode that there is not,        E_FORMAT
            the end of a file that was never offered,       E_FORMAT
            an answer to a file that was never offered,     E_FORMAT
            a file larger than any,                         E_FORMAT
            a file with a path for a name,                  E_FORMAT
            a rekeying to the epoch after the next,         E_FORMAT
            a rekeying that was never begun,                E_FORMAT
            neither a message nor a chunk,                  E_FORMAT
            nothing at all,                                 E_FORMAT
            words in the clear,                             E_FORMAT
            a message larger than any,                      E_FORMAT
            a message cut short,                            E_DR
            a changed byte of the ciphertext,               E_DR
            a changed key of the ratchet,                   E_DR
            a key of the ratchet that is zero,              E_DR
            a counter far ahead,                            E_DR
            the same message twice,                         E_DR
            a message from before,                          E_DR
            a chunk of a file that was never offered,       E_FORMAT
            """)
    void aLieInTheChatEndsIt(String lie, String code) {
        Person liar = liar();
        Person honest = scene.person();
        Pair.meeting(liar, honest, Person::startText);
        liar.say("before");
        assertThat(honest.messages("partner")).hasText("before");
        liar.write("a lie");
        arm(liar, lie);
        liar.messageField().press("Enter");
        honest.awaitScreen("after");
        assertRefused(liar, honest, code);
    }

    @Test
    void oneCanAnswerInTheMiddleOfAFlood() {
        Person liar = liar();
        Person honest = scene.person();
        Pair.meeting(liar, honest, Person::startText);
        liar.page().evaluate("count => { lyingPartner.flood(count); }", FLOOD);
        honest.awaitWords("flood 1");
        honest.say("I can still answer");
        assertThat(liar.messages("partner")).hasText("I can still answer");
        assertThat(honest.messages("partner").last()).hasText("flood " + FLOOD);
    }

    @Test
    void anEnormousTextStaysInItsPlace() {
        Person liar = scene.person();
        Person honest = scene.person();
        Pair.meeting(liar, honest, Person::startText);
        liar.say("W".repeat(4000));
        liar.say("Z" + "\u0310\u0324".repeat(1999));
        liar.say("👩‍👩‍👧‍👦".repeat(571));
        assertThat(honest.messages("partner")).hasCount(3);
        assertThat(honest.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(honest.messages("partner").nth(1)).hasCSS("overflow", "clip");
        honest.say("still here");
        assertThat(liar.messages("partner")).hasText("still here");
    }

    @Test
    void everyLieIsTold() {
        Person liar = liar();
        assertThat(liar.page().evaluate("Object.values(lyingPartner.names()).map(names => names.length)"))
                .as("lies in signals, in messages, on the wire")
                .isEqualTo(List.of(21, 23, 12));
    }

    private Person liar() {
        return scene.personAt(scene.server().address(), Script.LYING_PARTNER);
    }

    private static void arm(Person liar, String lie) {
        liar.page().evaluate("name => lyingPartner.arm(name)", lie);
    }

    private static void assertRefused(Person liar, Person honest, String code) {
        honest.awaitWords("Reason: " + code);
        assertThat(liar.page().evaluate("lyingPartner.told()")).as("lies told").isEqualTo(1);
        assertThat(honest.page().getByText("a lie")).hasCount(0);
        honest.awaitNoConnection();
        eventually(
                "no worker", Person.PATIENCE, () -> honest.instruments().alive().workers(), alive -> alive == 0);
    }
}
