package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whoever sits between page and server reads nothing of a chat, and the search that says so does find what is there.
class NobodyInBetweenTest {
    private static final List<String> TEXTS = List.of("The heron flies at dawn", "ראיתי אותו 🦩 אתמול");

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void nothingOfAWholeChatPassesInTheClear() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person first = scene.personAt(proxy.address());
            Person second = scene.personAt(proxy.address());
            Pair pair = Pair.meeting(first, second, Person::startVideo);
            Secrets secrets = first.instruments().secrets();
            for (String text : TEXTS) {
                first.say(text);
                second.say(text);
            }
            for (Person person : pair.both()) {
                assertThat(person.messages("partner")).hasText(TEXTS.toArray(String[]::new));
                person.awaitMorePictures();
            }
            first.stop();
            second.awaitScreen("after");

            var tap = new Tap(proxy.connections());
            assertThat(tap.relayed()).as("sealed messages seen on their way").hasSizeGreaterThan(8);
            assertThat(tap.seenInWhatWasSaid(everythingOf(secrets))).isEmpty();
            assertThat(tap.seenAnywhere(personal(secrets))).isEmpty();
            assertThat(personal(new Secrets(secrets.descriptions(), List.of())))
                    .as("what the server logged")
                    .noneMatch(needle -> needle.isIn(scene.server().output()));
        }
    }

    @Test
    void theSameSearchFindsWhateverIsPlanted() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person first = scene.personAt(proxy.address(), Script.PLANTER);
            Person second = scene.personAt(proxy.address(), Script.PLANTER);
            first.page().evaluate("() => { window.met = planter.meet(); }");
            second.page().evaluate("() => planter.meet()");
            first.page().evaluate("() => window.met");
            Secrets secrets = Instruments.secretsIn(first.page(), "planter.secrets()");
            List<Needle> planted = everythingOf(secrets);
            plant(planted, first, second);

            var names = new TreeSet<>(planted.stream().map(Needle::what).toList());
            assertThat(names).hasSizeGreaterThan(60);
            assertThat(new Tap(proxy.connections()).seenInWhatWasSaid(planted)).isEqualTo(names);
        }
    }

    /// Says all of it in the clear, a hundred lines to a message, so that no bound on messages is met.
    private static void plant(List<Needle> needles, Person speaker, Person hearer) {
        List<String> examples = needles.stream().map(Needle::example).toList();
        int messages = 0;
        for (int from = 0; from < examples.size(); from += 100) {
            List<String> some = examples.subList(from, Math.min(from + 100, examples.size()));
            speaker.page().evaluate("bytes => planter.say(bytes)", String.join("\n", some));
            messages++;
        }
        hearer.page().waitForFunction("count => planter.heard().length === count", messages);
    }

    private static List<Needle> everythingOf(Secrets secrets) {
        var needles = new ArrayList<Needle>(Needle.ofAnyDescription());
        needles.addAll(Needle.ofLines(secrets));
        needles.addAll(personal(secrets));
        return needles;
    }

    private static List<Needle> personal(Secrets secrets) {
        var needles = new ArrayList<Needle>(Needle.ofIdentity(secrets));
        TEXTS.forEach(text -> needles.addAll(Needle.ofText("text", text)));
        return needles;
    }
}
