/// Time-limited credentials for the TURN relay.
@NullMarked
package app.anonymouschat.turn;

import org.jspecify.annotations.NullMarked;
