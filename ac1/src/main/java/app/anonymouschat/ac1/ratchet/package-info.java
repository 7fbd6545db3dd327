/// The double ratchet under text and control (`PROTOCOL.md` §4).
@NullMarked
package app.anonymouschat.ac1.ratchet;

import org.jspecify.annotations.NullMarked;
