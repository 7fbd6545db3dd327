@NullMarked
package app.anonymouschat.protocol;

import org.jspecify.annotations.NullMarked;
