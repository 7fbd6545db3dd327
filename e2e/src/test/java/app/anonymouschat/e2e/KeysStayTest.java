package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// No key of a chat leaves the page or its workers, by whatever way, nor passes the wire to the server; and the search
/// that says so finds every kind of secret in every way out where it is planted.
///
/// A worker is told no key that could be read: media_0 goes to it as one that cannot, and all else that it is told of
/// keys are the random bytes of kind 04, of which without media nothing follows (PROTOCOL.md §5).
class KeysStayTest {
    private static final Set<String> OF_EVERY_CHAT = Set.of(
            "imported for HMAC",
            "imported for HKDF",
            "imported for AES-GCM",
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

    private static final Set<String> OF_MEDIA = Set.of("AC1 sframe", "SFrame 1.0 Secret key");

    /// The browser's own X-Wing gives the first, X-Wing in the page takes the second.
    private static final Set<String> OF_KEM = Set.of("encapsulated", "random");

    private static final Set<String> OF_A_REKEY = Set.of("rekey: random, bare", "rekey: extracted from, bare");
    private static final double TEN_MINUTES_MS = 600_000;

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    private final UdpPaths paths = new UdpPaths();
    private final List<Egress> watched = new ArrayList<>();

    @AfterEach
    void close() {
        paths.close();
    }

    @Test
    void inATextChatOfStrangersWithAFile() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Pair pair = Pair.meeting(person(proxy.address()), person(proxy.address()), Person::startText);
            talk(pair);
            var file = new FilePayload("a.bin", "application/octet-stream", new byte[40_000]);
            Set<Egress.Kept> before = Set.copyOf(watched.getFirst().secrets());
            new SharedFile(pair.first(), "own", "a.bin").offer(file);
            var received = new SharedFile(pair.second(), "partner", "a.bin");
            received.press("Accept");
            received.await("whole");
            assertThat(watched.getFirst().secrets().stream().filter(kept -> !before.contains(kept)))
                    .extracting(Egress.Kept::kind)
                    .as("the file's key, made and used")
                    .contains("random", "imported for AES-GCM");
            end(pair);
            assertNothingLeft(proxy, OF_EVERY_CHAT);
        }
    }

    @Test
    void inAVideoChatThroughNewKeysAndAnotherPath() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Pair pair = Pair.meeting(
                    person(proxy.address(), Script.CLOCK, Script.OVER_UDP_PATHS),
                    person(proxy.address(), Script.CLOCK, Script.OVER_UDP_PATHS),
                    Person::startVideo);
            talk(pair);
            pair.both().forEach(Person::awaitMorePictures);
            pair.both().forEach(person -> person.page().evaluate("ms => clock.advance(ms)", TEN_MINUTES_MS));
            for (Egress egress : watched) {
                eventually("new keys", Person.PATIENCE, () -> egress.timesSent("rekey"), times -> times == 1);
            }
            pair.both().forEach(Person::awaitMorePictures);
            paths.cut();
            for (Person person : pair.both()) {
                eventually("reconnecting", Person.PATIENCE, () -> UdpPaths.reconnections(person), times -> times > 0);
            }
            pair.both().forEach(Person::awaitChat);
            pair.both().forEach(Person::awaitMorePictures);
            end(pair);
            assertNothingLeft(proxy, OF_EVERY_CHAT, OF_MEDIA, Set.of("AC1 media next", "AC1 resume psk"));
            for (Egress egress : watched) {
                assertThat(egress.timesSent("worker frame")).isGreaterThan(10);
                assertThat(egress.timesSent("worker message")).isPositive();
            }
        }
    }

    @Test
    void inAChatByInvite() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person host = person(proxy.address());
            host.acceptRules();
            host.press("Invite someone");
            host.press("Text");
            Person friend = person(host.page().getByTestId("invite-link").inputValue());
            friend.acceptRules();
            friend.press("Text");
            var pair = new Pair(host, friend);
            pair.both().forEach(Person::awaitChat);
            talk(pair);
            end(pair);
            assertNothingLeft(proxy, OF_EVERY_CHAT, Set.of("AC1 invite psk"));
        }
    }

    @Test
    void theSameSearchFindsEveryKindInEveryWay() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Pair pair = Pair.meeting(person(proxy.address()), person(proxy.address()), Person::startVideo);
            talk(pair);
            pair.first().awaitMorePictures();
            Egress egress = watched.getFirst();
            List<Needle> needles = oneOfEachKind(egress).stream()
                    .flatMap(kept -> kept.needles().stream())
                    .toList();
            String planted = needles.stream().map(Needle::example).collect(Collectors.joining("\n"));
            Worker worker = egress.frameWorker();
            List<String> ways = new ArrayList<>(egress.ways());
            assertThat(ways).hasSizeGreaterThan(20).contains("to a worker", "message", "name", "cookie");
            ways.forEach(way -> egress.plant(way, planted));
            List<String> ofWorker = Egress.waysOf(worker);
            assertThat(ofWorker).hasSizeGreaterThan(10).contains("worker message", "worker fetch", "worker frame");
            ofWorker.forEach(way -> Egress.plantIn(worker, way, planted));
            ways.addAll(ofWorker);
            Set<String> expected = new TreeSet<>();
            ways.forEach(way -> needles.forEach(needle -> expected.add(way + ": " + needle.what())));
            eventually("all that was planted", Person.PATIENCE, () -> egress.found(needles), expected::equals);
            pair.first().forgiveComplaints();
        }
    }

    private Person person(String address, Script... more) {
        var scripts = new ArrayList<>(List.of(Script.EGRESS));
        scripts.addAll(List.of(more));
        Person person = scene.personAt(address, scripts.toArray(Script[]::new));
        watched.add(Egress.of(person));
        if (scripts.contains(Script.OVER_UDP_PATHS)) {
            paths.serve(person);
        }
        return person;
    }

    /// A text each way, so that the ratchet turns.
    private static void talk(Pair pair) {
        pair.first().say("One");
        assertThat(pair.second().messages("partner")).hasText("One");
        pair.second().say("Two");
        assertThat(pair.first().messages("partner")).hasText("Two");
    }

    private static void end(Pair pair) {
        pair.first().stop();
        pair.second().awaitScreen("after");
    }

    @SafeVarargs
    private void assertNothingLeft(TappingProxy proxy, Set<String>... kinds) {
        for (Egress egress : watched) {
            // Workers tell their page what they saw when they come to it.
            for (Set<String> some : kinds) {
                eventually("secrets", Person.PATIENCE, egress::kinds, found -> found.containsAll(some));
            }
            List<Needle> needles = egress.needles();
            assertThat(egress.kinds()).containsAnyElementsOf(OF_KEM);
            assertThat(egress.timesSent("socket")).isGreaterThan(3);
            assertThat(egress.timesSent("data channel")).isGreaterThan(2);
            assertThat(egress.timesSent("to a worker")).isPositive();
            assertThat(egress.found(needles)).isSubsetOf(OF_A_REKEY);
            assertThat(egress.readableKeys()).isEmpty();
            assertThat(new Tap(proxy.connections()).seenInWhatWasSaid(needles))
                    .as("on the wire, whoever in the page sent it")
                    .isEmpty();
        }
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
