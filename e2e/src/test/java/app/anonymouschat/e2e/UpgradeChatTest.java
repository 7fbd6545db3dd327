package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From text to voice to video, when both agree (PROTOCOL.md §4, §6).
class UpgradeChatTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void fromTextToVoiceToVideoAskedForByEitherSide() {
        Pair pair = Pair.byText(scene);
        ask(pair.first(), "voice", "Turn on microphone and ask");
        agree(pair.second(), "voice");
        pair.both().forEach(Person::awaitSound);
        pair.both().forEach(UpgradeChatTest::seesNothing);

        ask(pair.second(), "video", "Turn on camera and ask");
        agree(pair.first(), "video");
        pair.both().forEach(UpgradeChatTest::seesTheOtherMove);
        pair.both().forEach(Person::awaitSound);
        pair.first().say("Still here");
        pair.second().awaitWords("Still here");
    }

    @Test
    void fromTextStraightToVideo() {
        Pair pair = Pair.byText(scene);
        ask(pair.second(), "video", "Turn on camera and ask");
        agree(pair.first(), "video");
        pair.both().forEach(UpgradeChatTest::seesTheOtherMove);
        pair.both().forEach(Person::awaitSound);
        for (Person person : pair.both()) {
            assertThat(person.partnerVideo().getAttribute("class")).contains("concealed");
            person.awaitWords("Blurred until you choose to look");
        }
    }

    @Test
    void whatWasVerifiedStaysVerifiedByTheSameCode() {
        Pair pair = Pair.byVoice(scene);
        List<String> code = codeSeenBy(pair.first());
        for (Person person : pair.both()) {
            person.openLock();
            person.sayTheCodesMatch();
        }
        for (Person person : pair.both()) {
            assertThat(person.lock()).hasAttribute("data-verification", "verified");
            person.closeDialog();
        }
        ask(pair.first(), "video", "Turn on camera and ask");
        agree(pair.second(), "video");
        pair.both().forEach(UpgradeChatTest::seesTheOtherMove);
        assertThat(pair.first().lock()).hasAttribute("data-verification", "verified");
        assertThat(codeSeenBy(pair.first())).isEqualTo(code);
    }

    @Test
    void withoutTheKeysThePicturesOfAnUpgradeShowNothing() {
        Person keyless = scene.personAt(scene.server().address(), Script.RECEIVER_WITHOUT_SFRAME);
        Person other = scene.person();
        Pair.meeting(keyless, other, Person::startText);
        ask(keyless, "video", "Turn on camera and ask");
        agree(other, "video");
        eventually("frames", Person.PATIENCE, keyless.instruments()::framesReceived, frames -> frames > 20);
        assertThat(keyless.instruments().framesDecoded()).isZero();
        other.awaitMorePictures();
    }

    @Test
    void aNoTurnsTheAskersDevicesOffAndLetsThemRest() {
        Pair pair = Pair.byText(scene);
        ask(pair.first(), "video", "Turn on camera and ask");
        pair.second().awaitWords("Your partner would like to talk by video");
        assertThat(pair.second().instruments().alive().tracks()).isZero();
        assertThat(pair.first().instruments().alive().tracks()).isPositive();
        pair.second().press("Not now");
        pair.first().awaitWords("Your partner would rather not right now");
        awaitNoTracks(pair.first());
        assertThat(pair.first().button("Ask for video")).isDisabled();
        pair.first().say("All right");
        pair.second().awaitWords("All right");
    }

    @Test
    void aQuestionTakenBackTurnsTheDevicesOffOnBothSides() {
        Pair pair = Pair.byText(scene);
        ask(pair.first(), "video", "Turn on camera and ask");
        pair.second().awaitWords("Your partner would like to talk by video");
        pair.first().press("Cancel");
        awaitNoTracks(pair.first());
        pair.second().press("Agree");
        pair.second().awaitSaid("Your partner does not want to any more");
        awaitNoTracks(pair.second());
    }

    @Test
    void bothMayAskAtOnce() {
        Pair pair = Pair.byText(scene);
        pair.both().forEach(person -> person.press("Ask for video"));
        eventually("an end of asking", Person.PATIENCE, () -> agreedWhereAsked(pair), agreed -> agreed);
        pair.both().forEach(UpgradeChatTest::seesTheOtherMove);
    }

    @Test
    void whoMayNotUseTheCameraIsToldAndThePartnerToo() {
        try (BrowserContext profile = scene.browsers().refusingProfile()) {
            Person refusing = scene.enter(profile, scene.server().address());
            Person other = scene.person();
            Pair.meeting(refusing, other, Person::startText);
            ask(other, "video", "Turn on camera and ask");
            refusing.awaitWords("Your partner would like to talk by video");
            refusing.press("Agree");
            refusing.awaitWords("The browser was not allowed to use it");
            other.awaitWords("Your partner would rather not right now");
            awaitNoTracks(other);
            refusing.say("My camera is off limits");
            other.awaitWords("My camera is off limits");
        }
    }

    @Test
    void theLockOfATextChatOffersVoiceToCompareTheCode() {
        Pair pair = Pair.byText(scene);
        pair.first().openLock();
        pair.first().press("Turn on microphone and ask");
        agree(pair.second(), "voice");
        pair.both().forEach(Person::awaitSound);
        pair.first().openLock();
        pair.first().button("They match").waitFor();
    }

    @Test
    void theNextChatIsAsTheFirstWasMeantToBe() {
        Pair pair = Pair.byText(scene);
        ask(pair.first(), "video", "Turn on camera and ask");
        agree(pair.second(), "video");
        pair.both().forEach(UpgradeChatTest::seesTheOtherMove);
        pair.first().next();
        pair.first().awaitWords("Text chat");
        awaitNoTracks(pair.first());
    }

    private static void ask(Person person, String mode, String turnOn) {
        person.press("Ask for " + mode);
        person.press(turnOn);
    }

    private static void agree(Person person, String mode) {
        person.awaitWords("Your partner would like to talk by " + mode);
        person.press("Agree");
    }

    /// Each asks, or agrees where the other's question came before their own was out; whether a video chat came of it.
    private static boolean agreedWhereAsked(Pair pair) {
        for (Person person : pair.both()) {
            person.pressIfThere("Turn on camera and ask");
            person.pressIfThere("Agree");
        }
        return pair.both().stream().allMatch(person -> person.partnerVideo().count() > 0);
    }

    private static List<String> codeSeenBy(Person person) {
        person.openLock();
        List<String> code = person.safetyCode();
        person.closeDialog();
        return code;
    }

    private static void seesNothing(Person person) {
        assertThat(person.instruments().framesReceived()).isZero();
    }

    private static void seesTheOtherMove(Person person) {
        person.awaitMorePictures();
        var before = person.partnerPicture();
        eventually("another picture", Person.PATIENCE, person::partnerPicture, now -> !now.equals(before));
    }

    private static void awaitNoTracks(Person person) {
        eventually("devices off", Person.PATIENCE, person.instruments()::alive, alive -> alive.tracks() == 0);
    }
}
