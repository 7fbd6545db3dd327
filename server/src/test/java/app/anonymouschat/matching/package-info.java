@NullMarked
package app.anonymouschat.matching;

import org.jspecify.annotations.NullMarked;
