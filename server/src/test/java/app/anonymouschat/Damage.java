package app.anonymouschat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Examples of what a decoder takes, and how they are damaged: cut, doubled, changed, with pieces of the grammar where
/// they do not belong. The same in every run of a seed.
public final class Damage {
    private final List<byte[]> examples;
    private final List<byte[]> pieces;

    /// Of bytes.
    public Damage(List<byte[]> examples, List<byte[]> pieces) {
        this.examples = examples;
        this.pieces = pieces;
    }

    /// Of texts, in UTF-8.
    public static Damage ofTexts(List<String> examples, List<String> pieces) {
        return new Damage(utf8(examples), utf8(pieces));
    }

    private static List<byte[]> utf8(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /// The examples as they are, for a fuzzer to begin with.
    public Stream<byte[]> examples() {
        return examples.stream().map(byte[]::clone);
    }

    /// Gives the target so many examples with up to three wounds each.
    public void inflict(long seed, int rounds, Consumer<byte[]> target) {
        RandomGenerator random = Seeded.random(seed);
        for (int round = 0; round < rounds; round++) {
            target.accept(damaged(random));
        }
    }

    private byte[] damaged(RandomGenerator random) {
        byte[] input = examples.get(random.nextInt(examples.size()));
        int wounds = random.nextInt(4);
        for (int i = 0; i < wounds; i++) {
            input = wounded(input, random);
        }
        return input;
    }

    private byte[] wounded(byte[] input, RandomGenerator random) {
        int at = place(input, random);
        int to = Math.min(input.length, at + 1 + random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(input, at);
            case 1 -> spliced(input, at, to, new byte[0]);
            case 2 -> spliced(input, at, to, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(input, at, at, Arrays.copyOfRange(input, at, to));
            default -> spliced(input, at, random.nextBoolean() ? at : to, pieces.get(random.nextInt(pieces.size())));
        };
    }

    /// Mostly near an end: what is long stands between, and the grammar around it.
    private static int place(byte[] input, RandomGenerator random) {
        int edge = Math.min(input.length, 60);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(input.length + 1);
            case 1 -> random.nextInt(edge + 1);
            default -> input.length - random.nextInt(Math.min(input.length, 170) + 1);
        };
    }

    private static byte[] spliced(byte[] input, int from, int to, byte[] piece) {
        byte[] out = new byte[input.length - (to - from) + piece.length];
        System.arraycopy(input, 0, out, 0, from);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(input, to, out, from + piece.length, input.length - to);
        return out;
    }
}
