package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two strangers write to each other.
class TextChatTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @ParameterizedTest
    @ValueSource(
            strings = {"Hello there", "👩🏽‍🚀🏳️‍🌈 ☂️", "שלום עולם", "مرحبا بك 🌍", "نعم, yes, 是的", "two\nlines"})
    void aTextArrivesAsItWasWritten(String text) {
        Pair pair = Pair.byText(scene);
        pair.first().say(text);
        assertThat(pair.second().messages("partner")).hasText(text);
        pair.second().say(text);
        assertThat(pair.first().messages("partner")).hasText(text);
    }

    @Test
    void whatArrivedIsSaidToBeDelivered() {
        Pair pair = Pair.byText(scene);
        pair.first().say("Are you there?");
        pair.first().awaitWords("Delivered");
        assertThat(pair.first().page().locator("[data-from=own]")).hasAttribute("data-delivery", "delivered");
    }

    @Test
    void textsKeepTheirOrder() {
        Pair pair = Pair.byText(scene);
        pair.first().say("one");
        pair.first().say("two");
        pair.first().say("three");
        assertThat(pair.second().messages("partner")).hasText(new String[] {"one", "two", "three"});
    }

    @Test
    void onePersonSeesThatTheOtherIsTyping() {
        Pair pair = Pair.byText(scene);
        pair.first().write("Let me think");
        pair.second().awaitSaid("Your partner is typing…");
        pair.first().messageField().fill("");
        assertThat(pair.second().page().getByText("Your partner is typing…")).isHidden();
    }

    @Test
    void markupIsShownAndNeverRun() {
        Pair pair = Pair.byText(scene);
        String markup = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
        pair.first().say(markup);
        assertThat(pair.second().messages("partner")).hasText(markup);
        assertThat(pair.second().page().locator(".log img, .log script")).hasCount(0);
        assertThat(pair.second().page()).not().hasTitle("run");
    }

    @Test
    void whatTurnsTheDirectionOfTextsIsTakenOut() {
        Pair pair = Pair.byText(scene);
        pair.first().say("invoice\u202Efdp.exe\u2066\u0007end");
        assertThat(pair.second().messages("partner")).hasText("invoicefdp.exe\uFFFDend");
    }

    @Test
    void textGoesBesideVideo() {
        Pair pair = Pair.byVideo(scene);
        pair.first().say("I see you");
        assertThat(pair.second().messages("partner")).hasText("I see you");
    }
}
