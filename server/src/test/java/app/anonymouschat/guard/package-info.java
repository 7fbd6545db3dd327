@NullMarked
package app.anonymouschat.guard;

import org.jspecify.annotations.NullMarked;
