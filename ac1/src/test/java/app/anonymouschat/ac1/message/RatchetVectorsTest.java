package app.anonymouschat.ac1.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class RatchetVectorsTest {
    @TestFactory
    List<DynamicTest> transcript() {
        Vector section = Vector.file("ac1.json").at("ratchet");
        List<DynamicTest> tests = new ArrayList<>();
        RatchetTranscript transcript = new RatchetTranscript(section);
        for (int i = 0; i < transcript.length(); i++) {
            int entry = i;
            tests.add(dynamicTest(i + ": " + transcript.entry(i), () -> transcript.play(entry)));
        }
        tests.add(dynamicTest(
                "no randomness is left", () -> assertThat(transcript.isSpent()).isTrue()));
        tests.add(section.nothingIsLeftUnread());
        return tests;
    }

    @TestFactory
    List<DynamicTest> negatives() {
        Vector file = Vector.file("ac1.json");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(file, "ratchet")) {
            tests.add(dynamicTest(negative.title(), () -> checkNegative(negative, file.at("ratchet"))));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private static void checkNegative(Vector negative, Vector section) {
        RatchetTranscript transcript = new RatchetTranscript(section);
        int after = negative.number("after");
        for (int i = 0; i < after; i++) {
            transcript.play(i);
        }
        byte[] wire = negative.hex("wire");
        assertThat(wire[0]).isZero();
        Role self = Role.valueOf(negative.text("self"));
        Outcome.check(negative, 0, () -> {
            MessageCodec.decode(transcript.side(self).open(Arrays.copyOfRange(wire, 1, wire.length)));
            return "open";
        });
        if (negative.has("unchanged")) {
            negative.leave("unchanged");
            for (int i = after; i < transcript.length(); i++) {
                transcript.play(i);
            }
        }
    }
}
