@NullMarked
package app.anonymouschat.stun;

import org.jspecify.annotations.NullMarked;
