package app.anonymouschat.ac1.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.kem.XWingKeyPair;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class HandshakeVectorsTest {
    @TestFactory
    List<DynamicTest> handshakes() {
        Vector section = Vector.file("ac1.json").at("handshakes");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector handshake : section.items()) {
            String mode = "mode " + handshake.number("mode");
            for (Role self : Role.values()) {
                tests.add(dynamicTest(mode + ", " + self, () -> play(new VectorHandshake(handshake, self))));
            }
            tests.add(dynamicTest(mode + ", shared secrets and PRK", () -> checkPrk(handshake)));
            handshake.leave("sig"); // SignalVectorsTest
        }
        tests.add(section.nothingIsLeftUnread());
        return tests;
    }

    private static void play(VectorHandshake handshake) {
        Vector expected = handshake.vector();
        Offered offered = handshake.offered();
        assertThat(offered.publicKey()).isEqualTo(handshake.own().octets("pk"));
        assertThat(offered.commitment()).isEqualTo(handshake.own().octets("C"));

        Matched matched = offered.matched(
                handshake.partner().octets("pk"), handshake.partner().octets("C"), handshake.encapsulation());
        assertThat(matched.role()).isEqualTo(handshake.self());
        byte[] kx = Bytes.join(
                Bytes.u8(2), handshake.own().hex("ct"), handshake.own().hex("n"));
        assertThat(matched.kx()).isEqualTo(kx);

        Agreement agreement = matched.receive(handshake.partnersKx()).agreement();
        ChatKeys keys = agreement.keys();
        assertThat(keys.th()).isEqualTo(expected.octets("th"));
        assertThat(keys.sigAB().bytes()).isEqualTo(expected.hex("sigAB"));
        assertThat(keys.sigBA().bytes()).isEqualTo(expected.hex("sigBA"));
        assertThat(keys.drRoot().bytes()).isEqualTo(expected.hex("drRoot"));
        assertThat(keys.media().bytes()).isEqualTo(expected.hex("media0"));
        assertThat(keys.exporter().bytes()).isEqualTo(expected.hex("exp"));
        checkSafetyCode(agreement.safetyCode(), expected.at("sas"));
    }

    private static void checkSafetyCode(SafetyCode code, Vector expected) {
        assertThat(code.digest()).isEqualTo(expected.octets("d"));
        assertThat(code.emoji())
                .isEqualTo(
                        expected.at("emoji").items().stream().map(Vector::text).toList());
        assertThat(code.indices()).isEqualTo(numbers(expected.at("indices")));
        assertThat(code.decimals()).isEqualTo(numbers(expected.at("decimals")));
    }

    private static void checkPrk(Vector handshake) {
        Secret sharedA = handshake.at("A").secret("ss");
        Secret sharedB = handshake.at("B").secret("ss");
        assertThat(decapsulated(handshake.at("B"), handshake.at("A")).sameAs(sharedA))
                .isTrue();
        assertThat(decapsulated(handshake.at("A"), handshake.at("B")).sameAs(sharedB))
                .isTrue();
        Octets th = handshake.octets("th");
        assertThat(ChatKeys.prk(th, sharedA, sharedB, handshake.secret("psk")).bytes())
                .isEqualTo(handshake.hex("PRK"));
        Meeting meeting = new VectorHandshake(handshake, Role.A).meeting();
        assertThat(meeting.sharedBeforehand().bytes()).isEqualTo(handshake.hex("psk"));
    }

    private static Secret decapsulated(Vector receiver, Vector sender) {
        return XWingKeyPair.fromSeed(receiver.secret("seed")).decapsulate(sender.octets("ct"));
    }

    private static List<Integer> numbers(Vector list) {
        return list.items().stream().map(item -> Integer.valueOf(item.text())).toList();
    }
}
