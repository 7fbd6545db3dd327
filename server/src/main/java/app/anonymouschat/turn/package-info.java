/// Time-limited credentials for the TURN relay, and a client that examines one.
@NullMarked
package app.anonymouschat.turn;

import org.jspecify.annotations.NullMarked;
