package app.anonymouschat.ac1.message;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class KindVectorsTest {
    @TestFactory
    List<DynamicTest> negatives() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(Vector.file("ac1.json"), "kind")) {
            tests.add(dynamicTest(negative.title(), () -> check(negative)));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private static void check(Vector negative) {
        Padded message = new Padded(negative.number("kind"), Octets.of(body(negative)));
        byte[] plaintext = message.toBlocks(MessageCodec.BLOCK_BYTES);
        Outcome.check(negative, 0, () -> {
            MessageCodec.decode(plaintext);
            return "open";
        });
    }

    private static byte[] body(Vector negative) {
        if (!negative.has("repeat")) {
            return negative.hex("body");
        }
        Vector repeat = negative.at("repeat");
        return Utf8.encode(repeat.text("utf8").repeat(repeat.number("times")));
    }
}
