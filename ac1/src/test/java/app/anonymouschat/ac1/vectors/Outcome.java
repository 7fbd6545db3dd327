package app.anonymouschat.ac1.vectors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.anonymouschat.ac1.ProtocolFailure;
import java.util.List;
import java.util.function.Supplier;

/// What came of a step, in the words of the negative vectors: a code, or `open`, `ignored`, `dropped`, `refused`.
public final class Outcome {
    private Outcome() {}

    public static String of(Supplier<String> step) {
        try {
            return step.get();
        } catch (ProtocolFailure failure) {
            return failure.code().name();
        }
    }

    /// Checks the outcome of frame `index` against the acceptable ones.
    public static void check(Vector negative, int index, Supplier<String> step) {
        List<String> acceptable = negative.at("expect").at(index).items().stream()
                .map(Vector::text)
                .toList();
        String outcome = of(step);
        assertTrue(acceptable.contains(outcome), () -> outcome + " is none of " + acceptable);
    }
}
