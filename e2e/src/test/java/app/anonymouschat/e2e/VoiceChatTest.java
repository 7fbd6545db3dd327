package app.anonymouschat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two strangers only hear each other.
class VoiceChatTest {
    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void bothHearEachOtherAndNoPictureIsSent() {
        Pair pair = Pair.byVoice(scene);
        pair.both().forEach(Person::awaitSound);
        for (Person person : pair.both()) {
            assertThat(person.instruments().framesReceived()).isZero();
        }
    }
}
