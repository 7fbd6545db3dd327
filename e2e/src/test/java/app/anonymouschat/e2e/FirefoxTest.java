package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Firefox and Chromium talk with each other, whichever of them the protocol makes A.
@Tag("own-network")
class FirefoxTest {
    private enum Role {
        A,
        B
    }

    /// Who is A is drawn by lot in every chat; that one side wins all of so many is one case in a million.
    private static final int LOTS = 20;

    @RegisterExtension
    final Scene scene = Scene.open();

    @BeforeAll
    static void needsFirefoxAndANetwork() {
        assumeTrue(
                Files.isExecutable(Browsers.firefoxExecutable()),
                "skipped: no Firefox (on Debian: apt-get install firefox-esr, or set FIREFOX to its path)");
        assumeTrue(
                Browsers.hasOwnNetwork(),
                "skipped: the system lets this user make no network namespace (unshare), which Firefox needs here");
    }

    @Test
    void bothSeeHearAndReadEachOther() {
        inBothRoles(Person::startVideo, pair -> {
            for (Person person : pair.both()) {
                person.awaitMorePictures();
                var before = person.partnerPicture();
                eventually("another picture", Person.PATIENCE, person::partnerPicture, now -> !now.equals(before));
            }
            pair.both().forEach(Person::awaitSound);
            readEachOther(pair);
        });
    }

    @Test
    void bothHearAndReadEachOtherWithoutPictures() {
        inBothRoles(Person::startVoice, pair -> {
            pair.both().forEach(Person::awaitSound);
            readEachOther(pair);
            for (Person person : pair.both()) {
                assertThat(person.instruments().framesReceived()).isZero();
            }
        });
    }

    @Test
    void bothReadEachOther() {
        inBothRoles(Person::startText, FirefoxTest::readEachOther);
    }

    @Test
    void bothHoldTheSameSafetyCode() {
        Pair pair = meeting(Person::startText);
        pair.both().forEach(Person::openLock);
        assertThat(pair.first().safetyCode()).hasSize(7).isEqualTo(pair.second().safetyCode());
    }

    @Test
    void bothShowWhatTheConnectionIs() {
        Pair pair = meeting(Person::startVideo);
        pair.both().forEach(Person::awaitMorePictures);
        Details firefox = Details.openedBy(pair.first());
        Details chromium = Details.openedBy(pair.second());
        assertThat(firefox.fingerprint("own")).isEqualTo(chromium.fingerprint("partner"));
        assertThat(chromium.fingerprint("own")).isEqualTo(firefox.fingerprint("partner"));
        assertThat(firefox.value("dtls")).isEqualTo(chromium.value("dtls"));
        assertThat(firefox.value("frames")).matches("Epoch 0: [1-9][\\d,]* sealed, [1-9][\\d,]* opened, 0 refused");
        assertThat(firefox.fingerprint("code")).isEqualTo(chromium.fingerprint("code"));
    }

    @Test
    void whatFirefoxSendsIsSealed() {
        Person keyless = scene.personAt(scene.server().address(), Script.RECEIVER_WITHOUT_SFRAME);
        seesNothing(
                keyless, scene.enter(scene.browsers().firefox(), scene.server().address()));
    }

    @Test
    void whatFirefoxIsSentIsSealed() {
        Person keyless =
                scene.enter(scene.browsers().firefox(), scene.server().address(), Script.RECEIVER_WITHOUT_SFRAME);
        seesNothing(keyless, scene.person());
    }

    @Test
    void firefoxShowsNothingThatIsNotSealed() {
        Person open = scene.personAt(scene.server().address(), Script.SENDER_WITHOUT_SFRAME);
        Person careful = scene.enter(scene.browsers().firefox(), scene.server().address());
        open.startVideo();
        careful.startVideo();
        careful.awaitScreen("after");
        careful.awaitWords("E_SFRAME");
    }

    private static void seesNothing(Person keyless, Person other) {
        Pair.meeting(keyless, other, Person::startVideo);
        eventually("frames", Person.PATIENCE, keyless.instruments()::framesReceived, frames -> frames > 20);
        assertThat(keyless.instruments().framesDecoded()).isZero();
        assertThat(keyless.partnerPicture()).isEmpty();
        other.awaitMorePictures();
    }

    private static void readEachOther(Pair pair) {
        pair.first().say("From Firefox 🦊");
        assertThat(pair.second().messages("partner")).hasText("From Firefox 🦊");
        pair.second().say("From Chromium");
        assertThat(pair.first().messages("partner")).hasText("From Chromium");
    }

    /// Chats until Firefox, the first of each pair, was A once and B once.
    private void inBothRoles(Consumer<Person> start, Consumer<Pair> check) {
        Set<Role> seen = EnumSet.noneOf(Role.class);
        for (int lot = 0; lot < LOTS && seen.size() < 2; lot++) {
            Pair pair = meeting(start);
            Role role = pair.first().instruments().offered() ? Role.A : Role.B;
            if (seen.add(role)) {
                check.accept(pair);
            }
            pair.first().stop();
            pair.second().awaitScreen("after");
            pair.both().forEach(Person::close);
        }
        assertThat(seen).containsExactlyInAnyOrder(Role.values());
    }

    private Pair meeting(Consumer<Person> start) {
        String address = scene.server().address();
        Person firefox = scene.enter(scene.browsers().firefox(), address);
        Person chromium = scene.enter(scene.browsers().profile(0), address);
        return Pair.meeting(firefox, chromium, start);
    }
}
