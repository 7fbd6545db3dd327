package app.anonymouschat.ac1.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.kem.XWingKeyPair;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class NegativeHandshakeVectorsTest {
    private final Vector file = Vector.file("ac1.json");

    @TestFactory
    List<DynamicTest> atMatched() {
        return tests("matched", this::matched);
    }

    @TestFactory
    List<DynamicTest> atKx() {
        return tests("kx", this::kx);
    }

    @TestFactory
    List<DynamicTest> atKxThenSig() {
        return tests("kx then sig", this::kxThenSig);
    }

    @TestFactory
    List<DynamicTest> atSig() {
        return tests("sig", this::sig);
    }

    private List<DynamicTest> tests(String at, Consumer<Vector> check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(file, at)) {
            tests.add(dynamicTest(negative.title(), () -> check.accept(negative)));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private void matched(Vector negative) {
        VectorHandshake self = self(negative);
        Outcome.check(negative, 0, () -> {
            self.offered().matched(negative.octets("key"), negative.octets("commit"), self.encapsulation());
            return "open";
        });
    }

    private void kx(Vector negative) {
        Outcome.check(negative, 0, () -> {
            self(negative).matched().receive(negative.hex("frame"));
            return "open";
        });
    }

    private void kxThenSig(Vector negative) {
        VectorHandshake self = self(negative);
        Outcome.check(negative, 0, () -> {
            Keyed keyed = self.matched().receive(negative.hex("frame"));
            assertThat(keyed.agreement().safetyCode().digest())
                    .isEqualTo(self.vector().at("sas").octets("d"));
            Outcome.check(negative, 1, () -> {
                keyed.receive(negative.hex("next"));
                return "open";
            });
            return "open";
        });
        checkPrkOfChangedCiphertext(negative, self);
    }

    /// The changed ciphertext leads B to another shared secret, and that to the given PRK.
    private static void checkPrkOfChangedCiphertext(Vector negative, VectorHandshake self) {
        Octets changed = Octets.of(Arrays.copyOfRange(negative.hex("frame"), 1, 1121));
        Vector own = self.own();
        Vector partner = self.partner();
        Transcript transcript = new Transcript(
                0,
                new Transcript.Share(partner.octets("pk"), partner.octets("C"), changed, partner.octets("n")),
                new Transcript.Share(own.octets("pk"), own.octets("C"), own.octets("ct"), own.octets("n")));
        Secret received = XWingKeyPair.fromSeed(own.secret("seed")).decapsulate(changed);
        Secret prk = ChatKeys.prk(
                transcript.hash(), received, own.secret("ss"), self.vector().secret("psk"));
        assertThat(self.self()).isEqualTo(Role.B);
        assertThat(prk.bytes()).isEqualTo(negative.hex("PRK"));
    }

    private void sig(Vector negative) {
        Keyed keyed = self(negative).keyed();
        List<Vector> frames = negative.at("frames").items();
        List<Confirmed> confirmed = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            byte[] frame = frames.get(i).hex();
            Outcome.check(negative, i, () -> receive(keyed, confirmed, frame));
        }
    }

    private static String receive(Keyed keyed, List<Confirmed> confirmed, byte[] frame) {
        if (confirmed.isEmpty()) {
            confirmed.add(keyed.receive(frame));
            return "open";
        }
        Optional<?> message = confirmed.getFirst().receive(frame);
        return message.isPresent() ? "open" : "ignored";
    }

    private VectorHandshake self(Vector negative) {
        Vector handshake = file.at("handshakes").at(negative.number("handshake"));
        return new VectorHandshake(handshake, Role.valueOf(negative.text("self")));
    }
}
