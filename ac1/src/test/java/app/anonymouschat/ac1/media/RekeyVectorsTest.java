package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class RekeyVectorsTest {
    @TestFactory
    List<DynamicTest> rekey() {
        Vector section = Vector.file("ac1.json").at("rekey");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector rekey : section.items()) {
            tests.add(dynamicTest("epoch " + rekey.number("epoch"), () -> check(rekey)));
        }
        tests.add(section.nothingIsLeftUnread());
        return tests;
    }

    private static void check(Vector expected) {
        int number = expected.number("epoch");
        MediaEpoch next = new MediaEpoch(number - 1, expected.secret("from")).next(expected.secret("r"));
        assertThat(next.number()).isEqualTo(number);
        assertThat(next.secret().bytes()).isEqualTo(expected.hex("media"));
        assertThat(expected.hex("kind04")).isEqualTo(Bytes.join(Bytes.u32(number), expected.hex("r")));
        assertThat(expected.hex("kind05")).isEqualTo(Bytes.u32(number));
    }
}
