package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two strangers see and hear each other.
class VideoChatTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void bothSeeEachOtherMove() {
        Pair pair = Pair.byVideo(scene);
        for (Person person : pair.both()) {
            person.awaitMorePictures();
            var before = person.partnerPicture();
            eventually("another picture", Person.PATIENCE, person::partnerPicture, now -> !now.equals(before));
        }
    }

    @Test
    void picturesKeepComing() {
        Pair pair = Pair.byVideo(scene);
        for (int again = 0; again < 3; again++) {
            pair.both().forEach(Person::awaitMorePictures);
        }
    }

    @Test
    void bothHearEachOther() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(Person::awaitSound);
    }

    @Test
    void aPartnersPictureIsConcealedUntilOneChoosesToLook() {
        Person person = Pair.byVideo(scene).first();
        person.awaitWords("Blurred until you choose to look");
        assertThat(person.partnerVideo().getAttribute("class")).contains("concealed");
        person.press("Show");
        person.button("Blur partner").waitFor();
        assertThat(person.partnerVideo().getAttribute("class")).doesNotContain("concealed");
    }

    @Test
    void aCameraTurnedOffShowsNothingAndSaysSo() {
        Pair pair = Pair.byVideo(scene);
        pair.second().awaitMorePictures();
        pair.first().press("Camera");
        pair.second().awaitWords("Your partner’s camera is off");
        eventually(
                "a black picture",
                Person.PATIENCE,
                pair.second()::partnerPicture,
                picture -> picture.stream().allMatch(field -> field < 20));
        pair.first().press("Camera");
        pair.second().awaitMorePictures();
        eventually(
                "a picture again",
                Person.PATIENCE,
                pair.second()::partnerPicture,
                picture -> picture.stream().anyMatch(field -> field > 30));
    }

    @Test
    void aMutedMicrophoneIsSilentAndSaysSo() {
        Pair pair = Pair.byVideo(scene);
        pair.second().awaitSound();
        pair.first().press("Microphone");
        pair.second().awaitWords("Microphone off");
        pair.second().awaitSilence();
        pair.first().press("Microphone");
        pair.second().awaitSound();
    }
}
