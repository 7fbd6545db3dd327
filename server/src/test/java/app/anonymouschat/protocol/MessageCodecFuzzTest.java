package app.anonymouschat.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Seeded;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Valid frames with seeded damage: the codec never throws, and takes exactly what a second, strict reader takes.
class MessageCodecFuzzTest {
    private static final int ROUNDS = 10_000;
    private static final List<String> GROUND = List.of(
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void takesExactlyWhatAStrictReaderTakes(long seed) {
        RandomGenerator random = Seeded.random(seed);
        MessageCodec codec = new MessageCodec();
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] frame = damaged(random);
            boolean accepted = codec.decode(frame, 0, frame.length) instanceof Decoded.Message;
            assertThat(accepted)
                    .as(() -> "frame " + new String(frame, StandardCharsets.UTF_8))
                    .isEqualTo(StrictReference.accepts(frame));
            taken += accepted ? 1 : 0;
        }
        assertThat(taken).as("the damage leaves some frames valid").isBetween(ROUNDS / 100, ROUNDS * 9 / 10);
    }

    private static byte[] damaged(RandomGenerator random) {
        byte[] frame = GROUND.get(random.nextInt(GROUND.size())).getBytes(StandardCharsets.UTF_8);
        int wounds = random.nextInt(4);
        for (int i = 0; i < wounds; i++) {
            frame = wounded(frame, random);
        }
        return frame;
    }

    private static byte[] wounded(byte[] frame, RandomGenerator random) {
        int at = place(frame, random);
        int to = Math.min(frame.length, at + 1 + random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(frame, at);
            case 1 -> spliced(frame, at, to, new byte[0]);
            case 2 -> spliced(frame, at, to, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(frame, at, at, Arrays.copyOfRange(frame, at, to));
            default -> spliced(frame, at, random.nextBoolean() ? at : to, piece(random));
        };
    }

    /// Mostly outside of the long key, where the grammar is.
    private static int place(byte[] frame, RandomGenerator random) {
        int edge = Math.min(frame.length, 60);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(frame.length + 1);
            case 1 -> random.nextInt(edge + 1);
            default -> frame.length - random.nextInt(Math.min(frame.length, 170) + 1);
        };
    }

    private static byte[] piece(RandomGenerator random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] frame, int from, int to, byte[] piece) {
        byte[] out = new byte[frame.length - (to - from) + piece.length];
        System.arraycopy(frame, 0, out, 0, from);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(frame, to, out, from + piece.length, frame.length - to);
        return out;
    }
}
