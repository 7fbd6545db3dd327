package app.anonymouschat.ac1.primitive;

import java.security.GeneralSecurityException;

/// This Java lacks an algorithm that JDK 25 has; nothing can be done but to run another one.
public final class BrokenPlatform extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /// By what the provider said.
    public BrokenPlatform(GeneralSecurityException cause) {
        super(cause);
    }
}
