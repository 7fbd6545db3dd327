/// Counters and log lines. Its methods take enums and numbers only, so that nothing of a person can be logged.
@NullMarked
package app.anonymouschat.telemetry;

import org.jspecify.annotations.NullMarked;
