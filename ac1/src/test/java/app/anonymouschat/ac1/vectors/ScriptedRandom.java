package app.anonymouschat.ac1.vectors;

import app.anonymouschat.ac1.primitive.Bytes;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/// Randomness that a vector prescribes; running out of it is a failure.
public final class ScriptedRandom implements RandomGenerator {
    private final ByteBuffer rest;

    public ScriptedRandom(byte[]... draws) {
        rest = ByteBuffer.wrap(Bytes.join(draws));
    }

    @Override
    public void nextBytes(byte[] bytes) {
        rest.get(bytes);
    }

    @Override
    public long nextLong() {
        return rest.getLong();
    }

    public boolean isSpent() {
        return !rest.hasRemaining();
    }
}
