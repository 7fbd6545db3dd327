package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two who know each other meet by a link (PROTOCOL.md §3.4).
class InviteTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void theFriendOpensTheLinkAndIsThereVerifiedOnBothSides() {
        Person host = scene.person();
        String link = linkBy(host, "Text");
        assertThat(link).matches("http://localhost:\\d+/#[A-Za-z0-9_-]{43}");
        Person friend = scene.personAt(link);
        accept(friend, "Text");
        for (Person person : List.of(host, friend)) {
            person.awaitChat();
            assertThat(person.lock()).hasAttribute("data-verification", "verified");
        }
        friend.say("Here I am");
        assertThat(host.messages("partner")).hasText("Here I am");
        friend.openLock();
        friend.awaitWords("proves only that your partner holds the link");
    }

    @Test
    void theyHaveTheLesserWayOfBothAndSeeTheSameCode() {
        Person host = scene.person();
        String link = linkBy(host, "Video", "Turn on camera and microphone", "Continue");
        Person friend = scene.personAt(link);
        accept(friend, "Voice");
        friend.press("Turn on microphone");
        friend.press("Continue");
        for (Person person : List.of(host, friend)) {
            person.awaitChat();
            person.awaitSound();
            person.openLock();
        }
        assertThat(host.safetyCode()).hasSize(7).isEqualTo(friend.safetyCode());
    }

    @Test
    void whoeverComesThirdIsToldThatTheLinkIsUsed() {
        Person host = scene.person();
        String link = linkBy(host, "Text");
        Person friend = scene.personAt(link);
        Person third = scene.personAt(link);
        third.acceptRules();
        accept(friend, "Text");
        friend.awaitChat();
        third.press("Text");
        third.awaitWords("This link is used");
        host.say("Only the two of us");
        assertThat(friend.messages("partner")).hasText("Only the two of us");
    }

    @Test
    void whoOpensTheirOwnLinkInASecondTabIsToldSoAndMeetsNobody() {
        Person host = scene.person();
        String link = linkBy(host, "Text");
        Person second = scene.enter(host.page().context(), link);
        second.awaitScreen("own-link");
        second.awaitWords("This is your own invite link");
        host.awaitScreen("looking");
        second.press("Home");
        second.awaitScreen("home");
    }

    @Test
    void aLinkThatIsNotWholeSaysSo() {
        Person friend = scene.personAt(scene.server().address() + "/#c2VjcmV0");
        friend.awaitScreen("broken-link");
        friend.awaitWords("This invite link is not whole");
        assertThat(friend.page().url()).isEqualTo(scene.server().address() + "/");
        friend.press("Home");
        friend.awaitScreen("home");
    }

    @Test
    void aLinkThatNobodyOpensInTimeExpiresForBothAndANewOneIsOneClickAway() {
        try (var server = ServerProcess.start("--limits", "off", "--waiting-ends", "2s")) {
            Person host = scene.personAt(server.address());
            makeLink(host, "Text");
            host.awaitWords("The link has expired");
            host.awaitSaid("Waiting for your friend…");
            String link = linksSaidTo(host, 1).getFirst();
            Person friend = scene.personAt(link);
            accept(friend, "Text");
            friend.awaitWords("Your friend did not come");
            friend.awaitSaid("Your friend is not here yet");
            host.press("Make a new link");
            assertThat(linksSaidTo(host, 2)).doesNotHaveDuplicates();
        }
    }

    @Test
    void afterwardsNothingLeadsToStrangersUnasked() {
        Person host = scene.person();
        String link = linkBy(host, "Text");
        Person friend = scene.personAt(link);
        accept(friend, "Text");
        host.awaitChat();
        friend.awaitChat();
        assertThat(host.button("Next")).hasCount(0);
        host.leaveByEscape();
        host.awaitWords("You ended the chat");
        friend.awaitScreen("after");
        friend.press("Invite again");
        assertThat(linkShownTo(friend)).isNotEqualTo(link);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theQrCodeOnTheScreenIsTheLink(ColorScheme colours) {
        Person host = scene.person();
        host.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        String link = linkBy(host, "Text");
        assertThat(host.page().locator("[data-testid=qr-code] path")).hasCount(1);
        assertThat(QrReader.read(host.page().getByTestId("qr-code").screenshot()))
                .isEqualTo(link);
    }

    @Test
    void theSecretLeavesNeitherPageNorStaysInTheAddressBar() {
        try (var proxy = TappingProxy.before(scene.server().port())) {
            Person host = scene.personAt(proxy.address());
            String link = linkBy(host, "Text");
            Person friend = scene.personAt(link);
            friend.awaitScreen("invited");
            assertThat(visited(friend)).allMatch(address -> !address.contains("#"));
            accept(friend, "Text");
            host.awaitChat();
            friend.awaitChat();
            friend.say("Nothing to be seen here");
            host.awaitWords("Nothing to be seen here");
            friend.page().evaluate("link => { location.href = link; }", link);
            friend.awaitScreen("invited");
            host.awaitScreen("after");

            var tap = new Tap(proxy.connections());
            List<Needle> secret = needlesOf(link);
            assertThat(tap.relayed()).hasSizeGreaterThan(4);
            assertThat(tap.seenAnywhere(secret)).isEmpty();
            assertThat(secret).noneMatch(needle -> needle.isIn(scene.server().output()));
            for (Person person : List.of(host, friend)) {
                assertThat(person.instruments().stored()).isEmpty();
                assertThat(visited(person)).allMatch(address -> !address.contains("#"));
            }

            host.page().evaluate("link => fetch('/', { headers: { 'x-planted': link } })", link);
            assertThat(tap.seenAnywhere(secret)).as("the same search, planted").isNotEmpty();
        }
    }

    private static String linkBy(Person host, String... presses) {
        makeLink(host, presses);
        return linkShownTo(host);
    }

    private static void makeLink(Person host, String... presses) {
        host.acceptRules();
        host.press("Invite someone");
        for (String name : presses) {
            host.press(name);
        }
    }

    /// So many links that somebody was shown, whether they wait at one of their places now or not.
    private static List<String> linksSaidTo(Person host, int count) {
        return eventually(
                "links", Person.PATIENCE, () -> host.instruments().said("/#"), links -> links.size() == count);
    }

    /// The link of somebody who waits at its place.
    private static String linkShownTo(Person host) {
        host.awaitWords("Waiting for your friend…");
        return host.page().getByTestId("invite-link").inputValue();
    }

    private static void accept(Person friend, String way) {
        friend.awaitWords("A friend invites you");
        friend.acceptRules();
        friend.press(way);
    }

    /// The addresses that this tab can go back to, and the one it is at.
    private static List<String> visited(Person person) {
        CDPSession session = person.page().context().newCDPSession(person.page());
        var addresses = new ArrayList<String>();
        session.send("Page.getNavigationHistory")
                .getAsJsonArray("entries")
                .forEach(entry ->
                        addresses.add(entry.getAsJsonObject().get("url").getAsString()));
        session.detach();
        assertThat(addresses).isNotEmpty();
        return addresses;
    }

    /// The secret as it stands in the link, and its bytes.
    private static List<Needle> needlesOf(String link) {
        String secret = link.substring(link.indexOf('#') + 1);
        var needles = new ArrayList<Needle>(Needle.ofText("secret", secret));
        needles.add(new Needle(
                "bytes of the secret", Base64.getUrlDecoder().decode(secret.getBytes(StandardCharsets.US_ASCII))));
        return needles;
    }
}
