package app.anonymouschat;

import app.anonymouschat.telemetry.Level;
import app.anonymouschat.telemetry.Metrics;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How many files this process has open and may open, sockets among them, where the system tells.
final class OpenFiles {
    private OpenFiles() {}

    static void measureIn(Metrics metrics) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            metrics.measure(Level.FILES_OPEN, system::getOpenFileDescriptorCount);
            metrics.measure(Level.FILES_MOST, system::getMaxFileDescriptorCount);
        }
    }
}
