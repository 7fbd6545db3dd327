package app.anonymouschat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A hundred chats of one browser with one partner: nothing in a later one tells who it was in an earlier one, but for
/// the sealed tokens of `recent`, which the server alone is given.
class HundredChatsTest {
    private static final int BY_VIDEO = 10;
    private static final int BY_TEXT = 90;
    private static final Pattern SOCKET_KEY = Pattern.compile("Sec-WebSocket-Key: (\\S+)");
    private static final Set<String> SAID = Set.of("key", "commit", "ciphertext", "nonce", "sealed signal");
    private static final Set<String> HEARD =
            Set.of("session id", "ufrag", "password", "fingerprint", "ratchet key", "foundation");
    private static final Set<String> HEARD_WITH_MEDIA = Set.of("ssrc", "cname", "track");

    @RegisterExtension
    final Scene scene = Scene.withServer("--again-wait", "0s");

    @Test
    void nothingTellsThatTheyAreOfOneBrowser() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person browser = scene.personAt(proxy.address(), Script.TRACES);
            Person partner = scene.personAt(scene.server().address(), Script.TRACES);
            Pair pair = Pair.meeting(browser, partner, Person::startVideo);
            chatOn(pair, BY_VIDEO);
            browser.stop();
            partner.awaitScreen("after");
            pair.both().forEach(person -> person.startAgain("Text"));
            chatOn(pair, BY_TEXT);

            Traces said = Traces.saidBy(browser);
            Traces heardWhole = Traces.heardBy(partner);
            Traces heard = heardWhole.without("line");
            assertThat(said.chats()).hasSize(BY_VIDEO + BY_TEXT);
            assertThat(heard.chats()).hasSize(BY_VIDEO + BY_TEXT);
            assertThat(said.everywhere()).containsAll(SAID);
            assertThat(heard.everywhere()).containsAll(HEARD);
            assertThat(heard.first(BY_VIDEO).everywhere()).containsAll(HEARD_WITH_MEDIA);

            assertThat(said.without("tokens").repeated())
                    .as("towards the server")
                    .isEmpty();
            assertThat(heard.repeated()).as("towards the partner").isEmpty();
            assertThat(said.of("tokens"))
                    .as("what the server sealed, and it alone is told")
                    .isNotEmpty()
                    .isSubsetOf(Traces.givenTo(browser));
            assertThat(heardWhole.recurring("line"))
                    .as("what comes again is of every browser of this make, as the partner's own")
                    .isNotEmpty()
                    .isSubsetOf(Traces.heardBy(browser).of("line"));
            assertThat(socketKeys(proxy)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(BY_VIDEO + BY_TEXT);

            for (String kind : said.without("tokens").everywhere()) {
                assertThat(said.without("tokens").withARepeated(kind).repeated())
                        .containsExactly(kind);
            }
            for (String kind : new TreeSet<>(heard.first(BY_VIDEO).everywhere())) {
                assertThat(heard.first(BY_VIDEO).withARepeated(kind).repeated()).containsExactly(kind);
            }
        }
    }

    /// Waits for the chat, says something in it, and goes to the next, until there were so many.
    private static void chatOn(Pair pair, int chats) {
        for (int chat = 0; chat < chats; chat++) {
            if (chat > 0) {
                pair.first().next();
                pair.second().awaitScreen("after");
                pair.second().next();
            }
            pair.both().forEach(Person::awaitChat);
            pair.first().say("Hello");
            pair.second().messages("partner").first().waitFor();
        }
    }

    private static List<String> socketKeys(TappingProxy proxy) {
        return proxy.connections().stream()
                .flatMap(connection -> SOCKET_KEY.matcher(connection.sent()).results())
                .map(key -> key.group(1))
                .toList();
    }
}
