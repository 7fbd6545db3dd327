@NullMarked
package app.anonymouschat.cluster;

import org.jspecify.annotations.NullMarked;
