package app.anonymouschat.gateway;

import io.netty.util.ResourceLeakDetector;
import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Netty from logging, since its messages name addresses. What goes wrong reaches [Instruments] instead.
final class QuietNetty {
    /// Held, so that its level is not forgotten with it.
    private static final Logger ROOT = Logger.getLogger("io.netty");

    private QuietNetty() {}

    static void hush() {
        ROOT.setLevel(Level.OFF);
        InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
        if (System.getProperty("io.netty.leakDetection.level") == null) {
            ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
        }
    }
}
