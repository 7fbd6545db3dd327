package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// No key of a chat leaves the page, by whatever way, nor passes the wire to the server; and the search that says so
/// finds every kind of secret in every way out where it is planted.
class KeysStayTest {
    private static final Set<String> KINDS = Set.of(
            "imported",
            "extracted",
            "extracted from",
            "X25519",
            "AC1 sig A>B",
            "AC1 sig B>A",
            "AC1 dr root",
            "AC1 dr rk",
            "AC1 dr mk",
            "AC1 media 0",
            "AC1 export");

    /// The browser's own X-Wing gives the first, X-Wing in the page takes the second.
    private static final Set<String> KINDS_OF_KEM = Set.of("encapsulated", "random");

    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void noKeyLeavesThePage() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Pair pair = chatThrough(proxy);
            pair.first().stop();
            pair.second().awaitScreen("after");
            for (Person person : pair.both()) {
                var egress = new Egress(person.page());
                List<Needle> needles = needlesOf(egress);
                assertThat(egress.kinds()).containsAll(KINDS).containsAnyElementsOf(KINDS_OF_KEM);
                assertThat(egress.timesSent("socket")).isGreaterThan(3);
                assertThat(egress.timesSent("data channel")).isGreaterThan(2);
                assertThat(egress.found(needles)).isEmpty();
                assertThat(egress.readableKeys()).isEmpty();
                assertThat(new Tap(proxy.connections()).seenInWhatWasSaid(needles))
                        .as("on the wire, whoever in the page sent it")
                        .isEmpty();
            }
        }
    }

    @Test
    void theSameSearchFindsEveryKindInEveryWay() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person person = chatThrough(proxy).first();
            var egress = new Egress(person.page());
            List<Egress.Kept> secrets = oneOfEachKind(egress);
            List<Needle> needles =
                    secrets.stream().flatMap(kept -> kept.needles().stream()).toList();
            String planted = needles.stream().map(Needle::example).collect(Collectors.joining("\n"));
            Set<String> expected = new TreeSet<>();
            for (String way : egress.ways()) {
                egress.plant(way, planted);
                needles.forEach(needle -> expected.add(way + ": " + needle.what()));
            }
            assertThat(expected).hasSizeGreaterThan(KINDS.size() * 9 * 15);
            assertThat(egress.found(needles)).isEqualTo(expected);
            person.forgiveComplaints();
        }
    }

    /// By video, with a text each way, so that every key of the protocol is used.
    private Pair chatThrough(TappingProxy proxy) {
        Person first = scene.personAt(proxy.address(), Script.EGRESS);
        Person second = scene.personAt(proxy.address(), Script.EGRESS);
        Pair pair = Pair.meeting(first, second, Person::startVideo);
        first.say("One");
        assertThat(second.messages("partner")).hasText("One");
        second.say("Two");
        assertThat(first.messages("partner")).hasText("Two");
        pair.both().forEach(Person::awaitMorePictures);
        return pair;
    }

    private static List<Needle> needlesOf(Egress egress) {
        return egress.secrets().stream()
                .flatMap(kept -> kept.needles().stream())
                .toList();
    }

    private static List<Egress.Kept> oneOfEachKind(Egress egress) {
        List<Egress.Kept> all = egress.secrets();
        return egress.kinds().stream()
                .map(kind -> all.stream()
                        .filter(kept -> kept.kind().equals(kind))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
