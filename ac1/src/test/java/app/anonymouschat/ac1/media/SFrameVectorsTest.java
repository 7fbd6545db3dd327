package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class SFrameVectorsTest {
    @TestFactory
    List<DynamicTest> keysAndFrames() {
        Vector section = Vector.file("ac1.json").at("sframe");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector key : section.at("keys").items()) {
            tests.add(dynamicTest("key " + key.text("kid"), () -> checkKey(section, key)));
        }
        for (Vector frame : section.at("frames").items()) {
            String name = "kid " + frame.text("kid") + ", " + frame.text("codec") + " " + frame.text("ctr");
            tests.add(dynamicTest(name, () -> checkFrame(section, frame)));
        }
        tests.add(section.nothingIsLeftUnread());
        return tests;
    }

    @TestFactory
    List<DynamicTest> negatives() {
        Vector file = Vector.file("ac1.json");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(file, "sframe")) {
            tests.add(dynamicTest(negative.title(), () -> checkNegative(negative, file.at("sframe"))));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private static void checkKey(Vector section, Vector expected) {
        MediaEpoch epoch = epoch(section, expected.number("epoch"));
        long kid = epoch.kid(Role.valueOf(expected.text("role")), track(expected));
        assertThat(kid).isEqualTo(expected.u64("kid"));
        Secret baseKey = epoch.baseKey(kid);
        assertThat(baseKey.bytes()).isEqualTo(expected.hex("base_key"));
        assertThat(SFrameKey.secret(baseKey).bytes()).isEqualTo(expected.hex("secret"));
        SFrameKey key = SFrameKey.derive(baseKey, kid);
        assertThat(key.key().bytes()).isEqualTo(expected.hex("key"));
        assertThat(key.salt()).isEqualTo(expected.octets("salt"));
    }

    private static void checkFrame(Vector section, Vector expected) {
        MediaEpoch epoch = epoch(section, expected.number("epoch"));
        Role role = Role.valueOf(expected.text("role"));
        assertThat(epoch.kid(role, track(expected))).isEqualTo(expected.u64("kid"));
        byte[] frame = section.at("inputs").hex(expected.text("codec"));
        byte[] out = expected.hex("out");
        Codec codec = codec(expected.text("codec").split(" ", 2)[0]);
        assertThat(codec.clearBytes(frame)).isEqualTo(expected.number("clear"));

        SFrameSender sender = new SFrameSender(epoch, role, track(expected));
        assertThat(sender.seal(frame, codec.clearBytes(frame), expected.u64("ctr")))
                .isEqualTo(out);
        SFrameReceiver receiver =
                new SFrameReceiver(role, track(expected), new FrameFailures(InstantSource.fixed(Instant.EPOCH)));
        receiver.install(epoch);
        assertThat(receiver.open(codec, out))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(frame));
    }

    private static void checkNegative(Vector negative, Vector section) {
        SFrameReceiver receiver = new SFrameReceiver(
                Role.valueOf(negative.text("partner")),
                track(negative),
                new FrameFailures(InstantSource.fixed(Instant.EPOCH)));
        receiver.install(epoch(section, 0));
        Codec codec = codec(negative.text("codec"));
        List<Vector> frames = negative.at("frames").items();
        for (int i = 0; i < frames.size(); i++) {
            byte[] frame = frames.get(i).hex();
            Outcome.check(negative, i, () -> receiver.open(codec, frame).isPresent() ? "open" : "dropped");
        }
    }

    private static MediaEpoch epoch(Vector section, int number) {
        return new MediaEpoch(number, section.secret("media" + number));
    }

    private static Track track(Vector vector) {
        int number = vector.number("track");
        return Arrays.stream(Track.values())
                .filter(track -> track.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Codec codec(String name) {
        return Codec.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
