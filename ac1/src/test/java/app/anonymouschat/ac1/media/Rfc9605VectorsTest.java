package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class Rfc9605VectorsTest {
    @TestFactory
    List<DynamicTest> agreesWithTheRfc() {
        Vector file = Vector.file("sframe-rfc9605.json");
        file.leave("format");
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("suite 5", () -> checkSuite(file.at("suite5"))));
        for (Vector header : file.at("header").items()) {
            tests.add(dynamicTest("header " + header.text("kid") + " " + header.text("ctr"), () -> check(header)));
        }
        tests.add(file.nothingIsLeftUnread());
        return tests;
    }

    private static void checkSuite(Vector suite) {
        assertThat(suite.number("cipher_suite")).isEqualTo(5);
        SFrameHeader header = new SFrameHeader(suite.u64("kid"), suite.u64("ctr"));
        Secret baseKey = suite.secret("base_key");
        assertThat(SFrameKey.keyLabel(header.kid())).isEqualTo(suite.hex("sframe_key_label"));
        assertThat(SFrameKey.saltLabel(header.kid())).isEqualTo(suite.hex("sframe_salt_label"));
        assertThat(SFrameKey.secret(baseKey).bytes()).isEqualTo(suite.hex("sframe_secret"));
        SFrameKey key = SFrameKey.derive(baseKey, header.kid());
        assertThat(key.key().bytes()).isEqualTo(suite.hex("sframe_key"));
        assertThat(key.salt()).isEqualTo(suite.octets("sframe_salt"));
        assertThat(key.nonce(header.counter())).isEqualTo(suite.hex("nonce"));
        byte[] metadata = suite.hex("metadata");
        assertThat(SFrameKey.associated(header, metadata)).isEqualTo(suite.hex("aad"));
        byte[] sealed = key.seal(header, metadata, suite.hex("pt"));
        assertThat(Bytes.join(header.encode(), sealed)).isEqualTo(suite.hex("ct"));
        assertThat(key.open(header, metadata, sealed))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(suite.hex("pt")));
    }

    private static void check(Vector expected) {
        SFrameHeader header = new SFrameHeader(expected.u64("kid"), expected.u64("ctr"));
        byte[] encoded = expected.hex("encoded");
        assertThat(header.encode()).isEqualTo(encoded);
        assertThat(SFrameHeader.decode(encoded)).contains(header);
        assertThat(SFrameHeader.decode(Bytes.join(encoded, new byte[20]))).contains(header);
    }
}
