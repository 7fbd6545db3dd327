package app.anonymouschat.ac1.signalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class SignalVectorsTest {
    @TestFactory
    List<DynamicTest> sealedFrames() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector handshake : Vector.file("ac1.json").at("handshakes").items()) {
            for (Role sender : Role.values()) {
                String name = "mode " + handshake.number("mode") + ", frames of " + sender;
                tests.add(dynamicTest(name, () -> check(handshake, sender)));
            }
            tests.add(handshake.at("sig").nothingIsLeftUnread());
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> negativeHellos() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(Vector.file("ac1.json"), "hello")) {
            tests.add(dynamicTest(negative.title(), () -> checkNegative(negative)));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private static void check(Vector handshake, Role self) {
        Secret key = handshake.secret(self == Role.A ? "sigAB" : "sigBA");
        SignalSender sender = new SignalSender(key.copy(), self);
        SignalReceiver receiver = new SignalReceiver(key.copy(), self);
        for (Vector sig : handshake.at("sig").items()) {
            if (Role.valueOf(sig.text("from")) == self) {
                checkFrame(sig, sender, receiver, self);
            }
        }
    }

    private static void checkFrame(Vector sig, SignalSender sender, SignalReceiver receiver, Role self) {
        byte[] frame = sig.hex("frame");
        assertThat(Octets.of(frame).bytes()[8]).isEqualTo((byte) sig.u64("seq"));
        Padded padded = new Padded(sig.number("type"), Octets.of(Utf8.encode(sig.text("body"))));
        byte[] plaintext = Arrays.copyOf(sig.hex("plaintext"), sig.number("length"));
        assertThat(padded.toBlocks(SignalSeal.BLOCK_BYTES)).isEqualTo(plaintext);

        SignalMessage message = SignalCodec.decode(padded, self);
        assertThat(SignalCodec.encode(message)).isEqualTo(padded);
        assertThat(sender.seal(message)).isEqualTo(frame);
        Optional<SignalMessage> opened = receiver.open(frame);
        assertThat(opened.map(SignalCodec::encode)).contains(padded);
    }

    private static void checkNegative(Vector negative) {
        Octets body = Octets.of(Utf8.encode(negative.text("json")));
        Outcome.check(negative, 0, () -> {
            SignalCodec.hello(body, Role.valueOf(negative.text("from")));
            return "open";
        });
    }
}
