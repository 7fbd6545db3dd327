@NullMarked
package app.anonymouschat;

import org.jspecify.annotations.NullMarked;
