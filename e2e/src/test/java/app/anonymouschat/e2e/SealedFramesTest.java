package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every frame is sealed inside the encrypted connection too, and an unsealed one is worth nothing (PROTOCOL.md §5).
class SealedFramesTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void withoutTheKeysFramesArriveAndShowNothing() {
        Person keyless = scene.personAt(scene.server().address(), Script.RECEIVER_WITHOUT_SFRAME);
        Person other = scene.person();
        Pair.meeting(keyless, other, Person::startVideo);
        eventually("frames", Person.PATIENCE, keyless.instruments()::framesReceived, frames -> frames > 20);
        assertThat(keyless.instruments().framesDecoded()).isZero();
        assertThat(keyless.partnerPicture()).isEmpty();
        other.awaitMorePictures();
    }

    @Test
    void framesThatAreNotSealedAreNeverShownAndEndTheChat() {
        Person open = scene.personAt(scene.server().address(), Script.SENDER_WITHOUT_SFRAME);
        Person careful = scene.person();
        open.startVideo();
        careful.startVideo();
        careful.awaitPartner();
        eventually("the end", Person.PATIENCE, () -> sawNothingUntil("after", careful), ended -> ended);
        careful.awaitWords("pictures or sound did not open");
        careful.awaitWords("E_SFRAME");
    }

    /// Whether they are on that screen; fails where anything was decoded before.
    private static boolean sawNothingUntil(String screen, Person careful) {
        assertThat(careful.instruments().framesDecoded()).isZero();
        return careful.isOn(screen);
    }
}
