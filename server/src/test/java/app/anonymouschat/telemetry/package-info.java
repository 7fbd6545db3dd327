@NullMarked
package app.anonymouschat.telemetry;

import org.jspecify.annotations.NullMarked;
