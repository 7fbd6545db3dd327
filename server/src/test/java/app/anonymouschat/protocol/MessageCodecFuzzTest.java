package app.anonymouschat.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes as a text frame: the codec never throws, and takes exactly what a second, strict reader takes.
class MessageCodecFuzzTest {
    private static final int ROUNDS = 10_000;
    private static final List<String> FRAMES = List.of(
            Frames.find(),
            Frames.meet(),
            "{\"type\":\"leave\"}",
            "{\"type\":\"inspect\"}",
            Frames.report("tok", "spam"));
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u00e9",
            "\\ud83d\\ude00",
            "\\udc00",
            "é",
            "😀",
            "null",
            "true",
            "-0",
            "01",
            "1e1",
            "0.5",
            "9007199254740992",
            "\u0000",
            "\uFEFF",
            " ",
            "\n",
            "\"type\"",
            "\"proof\":1",
            ",\"proof\":7",
            "\"leave\"",
            "[[]]",
            "{\"a\":[{\"b\":{}}]}",
            "en",
            "\"x\",");

    private static final Damage DAMAGE = Damage.ofTexts(FRAMES, PIECES);
    private static final MessageCodec CODEC = new MessageCodec();

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void takesExactlyWhatAStrictReaderTakes(byte[] frame) {
        assertThat(isTaken(frame))
                .as(() -> "frame " + new String(frame, StandardCharsets.UTF_8))
                .isEqualTo(StrictReference.accepts(frame));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void takesOfDamagedFramesWhatAStrictReaderTakes(long seed) {
        AtomicInteger taken = new AtomicInteger();
        DAMAGE.inflict(seed, ROUNDS, frame -> {
            takesExactlyWhatAStrictReaderTakes(frame);
            taken.addAndGet(isTaken(frame) ? 1 : 0);
        });
        assertThat(taken.get()).as("the damage leaves some frames valid").isBetween(ROUNDS / 100, ROUNDS * 9 / 10);
    }

    private static boolean isTaken(byte[] frame) {
        return CODEC.decode(frame, 0, frame.length) instanceof Decoded.Message;
    }
}
