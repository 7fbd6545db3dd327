package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chat outlives its path (PROTOCOL.md §3.4): the network between two real browsers goes, and the chat goes on.
class ResumeTest {
    private static final Pattern OWN_KEYS = Pattern.compile("a=(?:fingerprint:|ice-ufrag:)(\\S+(?: \\S+)?)");

    /// The page misses what should come after two seconds and more.
    private static final Duration NOTICED = Duration.ofSeconds(20);

    /// What browsers send by themselves: checks, and reports on what came before.
    private static final Set<UdpPaths.Datagram> OF_THE_BROWSER =
            EnumSet.of(UdpPaths.Datagram.STUN, UdpPaths.Datagram.RTCP);

    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    @RegisterExtension
    final Scene scene = Scene.open();

    private final UdpPaths paths = new UdpPaths();

    @AfterEach
    void close() {
        paths.close();
    }

    @Test
    void videoVoiceAndTextGoOnByThemselvesWithNewKeys(TestReporter reporter) {
        Pair pair = meet(Person::startVideo);
        pair.first().say("Before");
        pair.first().awaitWords("Delivered");
        pair.both().forEach(Person::awaitMorePictures);
        List<String> before = keysOf(pair);

        long cut = System.nanoTime();
        cut(pair);
        reporter.publishEntry("noticed after ms", millisSince(cut));
        pair.both().forEach(Person::awaitChat);
        pair.both().forEach(Person::awaitMorePictures);
        reporter.publishEntry("pictures again after ms", millisSince(cut));

        pair.both().forEach(Person::awaitSound);
        pair.second().say("After");
        assertThat(pair.first().messages("partner")).hasText("After");
        assertThat(pair.first().messages("own")).hasText("Before");
        List<String> after = keysOf(pair);
        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(new HashSet<>(after)).hasSize(after.size());
    }

    @Test
    void nothingOfOnesOwnIsSentMeanwhile() {
        Pair pair = meet(Person::startVideo);
        pair.both().forEach(Person::awaitMorePictures);
        scene.server().kill();
        cut(pair);
        // What had left the page already goes out first.
        eventually("the last of them", NOTICED, () -> nextDropped(10), OF_THE_BROWSER::containsAll);
        pair.first().messageField().fill("Not now");
        pair.first().messageField().press("Enter");
        assertThat(nextDropped(20)).isSubsetOf(OF_THE_BROWSER);
        assertThat(pair.first().messages("own")).hasCount(0);
        pair.both().forEach(Person::close);
        // The sockets that found no server.
        pair.both().forEach(Person::forgiveComplaints);
    }

    @Test
    void whatWasVerifiedStaysVerified() {
        Pair pair = meet(Person::startVoice);
        for (Person person : pair.both()) {
            person.openLock();
            person.sayTheCodesMatch();
            person.closeDialog();
        }
        pair.both().forEach(person -> assertThat(person.lock()).hasAttribute("data-verification", "verified"));
        cut(pair);
        pair.both().forEach(Person::awaitChat);
        pair.both().forEach(person -> assertThat(person.lock()).hasAttribute("data-verification", "verified"));
        pair.both().forEach(Person::awaitSound);
    }

    @Test
    void aCutThatHealsLeavesBothTalking() {
        Pair pair = meet(Person::startVoice);
        paths.cut();
        eventually(
                "noticed by one of them",
                NOTICED,
                () -> pair.both().stream().anyMatch(person -> UdpPaths.reconnections(person) > 0),
                noticed -> noticed);
        paths.heal();
        // Written while one of them, or both, still reconnect: it stays in the field until it can be said.
        pair.first().say("Do you hear me?");
        assertThat(pair.second().messages("partner")).hasText("Do you hear me?");
        pair.both().forEach(Person::awaitChat);
        pair.both().forEach(Person::awaitSound);
    }

    @Test
    void aPartnerWhoseBrowserIsGoneIsGivenUpWithNextInReach() {
        Person left = person(Script.OVER_UDP_PATHS, Script.CLOCK);
        Pair pair = Pair.meeting(left, person(), Person::startVoice);
        left.awaitSound();
        int before = UdpPaths.reconnections(left);
        pair.second().crash();
        awaitReconnecting(left, before);
        assertThat(left.button("Next")).isEnabled();
        left.page().evaluate("ms => clock.advance(ms)", (double) GIVEN_UP.toMillis());
        left.awaitScreen("after");
        left.awaitWords("The connection was lost");
        assertThat(left.button("Next")).isEnabled();
    }

    @Test
    void cutsLeaveNothingBehind() {
        Pair pair = meet(Person::startVideo);
        pair.both().forEach(Person::awaitMorePictures);
        List<Alive> before = alive(pair, Instruments::settled);
        for (int cut = 0; cut < 3; cut++) {
            cut(pair);
            pair.both().forEach(Person::awaitChat);
            pair.both().forEach(Person::awaitMorePictures);
        }
        eventually(
                "as before",
                Person.PATIENCE,
                () -> alive(pair, instruments -> instruments.alive().withoutSockets()),
                before::equals);
    }

    private Pair meet(Consumer<Person> start) {
        return Pair.meeting(person(), person(), start);
    }

    private Person person() {
        return person(Script.OVER_UDP_PATHS);
    }

    private Person person(Script... scripts) {
        Person person = scene.personAt(scene.server().address(), scripts);
        paths.serve(person);
        return person;
    }

    /// From here on nothing gets through on any path that is there, and both pages have noticed.
    private void cut(Pair pair) {
        List<Integer> before = pair.both().stream().map(UdpPaths::reconnections).toList();
        paths.cut();
        awaitReconnecting(pair.first(), before.getFirst());
        awaitReconnecting(pair.second(), before.getLast());
    }

    /// Once more than so often.
    private static void awaitReconnecting(Person person, int before) {
        eventually("reconnecting", NOTICED, () -> UdpPaths.reconnections(person), now -> now > before);
    }

    /// The kinds of so many datagrams and more that come from here on.
    private List<UdpPaths.Datagram> nextDropped(int count) {
        paths.forgetDropped();
        return eventually("datagrams", NOTICED, paths::dropped, dropped -> dropped.size() >= count);
    }

    /// What identifies the connections of both: certificates and names in connectivity checks.
    private static List<String> keysOf(Pair pair) {
        var keys = new ArrayList<String>();
        for (Person person : pair.both()) {
            String own = person.instruments().secrets().descriptions().getFirst();
            OWN_KEYS.matcher(own)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .forEach(keys::add);
        }
        return keys;
    }

    private static List<Alive> alive(Pair pair, Function<Instruments, Alive> reading) {
        return pair.both().stream().map(Person::instruments).map(reading).toList();
    }

    private static String millisSince(long nanos) {
        return String.valueOf(Duration.ofNanos(System.nanoTime() - nanos).toMillis());
    }
}
