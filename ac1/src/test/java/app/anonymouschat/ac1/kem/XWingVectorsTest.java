package app.anonymouschat.ac1.kem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.vectors.ScriptedRandom;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class XWingVectorsTest {
    @TestFactory
    List<DynamicTest> agreesWithThePublishedVectors() {
        Vector file = Vector.file("xwing.json");
        file.leave("format");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector vector : file.at("vectors").items()) {
            tests.add(dynamicTest("vector " + tests.size(), () -> check(vector)));
        }
        tests.add(file.nothingIsLeftUnread());
        return tests;
    }

    private static void check(Vector vector) {
        XWingKeyPair keys = XWingKeyPair.fromSeed(vector.secret("seed"));
        assertThat(keys.publicKey()).isEqualTo(vector.octets("pk"));

        ScriptedRandom random = new ScriptedRandom(vector.hex("eseed"));
        Encapsulation made = XWingPublicKey.decode(keys.publicKey()).encapsulate(random);
        assertThat(made.ciphertext()).isEqualTo(vector.octets("ct"));
        assertThat(made.sharedSecret().bytes()).isEqualTo(vector.hex("ss"));
        assertThat(random.isSpent()).isTrue();

        assertThat(keys.decapsulate(made.ciphertext()).bytes()).isEqualTo(vector.hex("ss"));
    }
}
