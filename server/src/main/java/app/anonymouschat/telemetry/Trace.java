package app.anonymouschat.telemetry;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where in the code something went wrong: types, methods and line numbers, and never a message, since messages can
/// repeat what people sent.
public final class Trace {
    private static final int DEPTH = 12;

    private final Class<?> kind;
    private final StackTraceElement[] frames;

    private Trace(Class<?> kind, StackTraceElement[] frames) {
        this.kind = kind;
        this.frames = frames;
    }

    /// Takes the places out of an exception and leaves its words.
    public static Trace of(Throwable thrown) {
        return new Trace(thrown.getClass(), thrown.getStackTrace());
    }

    @Override
    public String toString() {
        return Arrays.stream(frames)
                .limit(DEPTH)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", kind.getName() + " at ", ""));
    }
}
