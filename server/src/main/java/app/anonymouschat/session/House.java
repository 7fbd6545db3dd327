package app.anonymouschat.session;

import app.anonymouschat.guard.Guard;
import app.anonymouschat.telemetry.Telemetry;
import java.time.InstantSource;

/// What all sessions of a server share and do not change.
public record House(Rules rules, Guard guard, Paths paths, Telemetry telemetry, InstantSource clock) {}
