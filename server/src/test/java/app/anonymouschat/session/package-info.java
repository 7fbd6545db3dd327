@NullMarked
package app.anonymouschat.session;

import org.jspecify.annotations.NullMarked;
