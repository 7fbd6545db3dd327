/// The whole product as people meet it: the built jar, real browsers, nothing in between but a tap where a test says
/// so.
@NullMarked
package app.anonymouschat.e2e;

import org.jspecify.annotations.NullMarked;
