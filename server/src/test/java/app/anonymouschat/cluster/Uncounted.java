package app.anonymouschat.cluster;

import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.time.Duration;

/// Telemetry that nobody reads.
final class Uncounted implements Telemetry {
    @Override
    public void happened(Happening what) {}

    @Override
    public void waited(Duration time) {}

    @Override
    public void closed(int code) {}
}
