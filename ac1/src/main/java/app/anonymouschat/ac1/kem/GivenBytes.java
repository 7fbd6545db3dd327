package app.anonymouschat.ac1.kem;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/// Randomness drawn before, in the form in which the JDK's ML-KEM takes it: it asks for `d` and `z`, or for `m`, of 32
/// bytes.
final class GivenBytes extends SecureRandom {
    private static final long serialVersionUID = 1;

    GivenBytes(byte[] bytes) {
        super(new Given(bytes), null);
    }

    private static final class Given extends SecureRandomSpi {
        private static final long serialVersionUID = 1;

        private final transient ByteBuffer rest;

        Given(byte[] bytes) {
            rest = ByteBuffer.wrap(bytes);
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            rest.get(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int length) {
            throw new UnsupportedOperationException();
        }
    }
}
