@NullMarked
package app.anonymouschat.turn;

import org.jspecify.annotations.NullMarked;
