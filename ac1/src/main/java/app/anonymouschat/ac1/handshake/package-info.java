/// The handshake, one type per phase, and what grows from it: keys, safety code, places (`PROTOCOL.md` §3).
@NullMarked
package app.anonymouschat.ac1.handshake;

import org.jspecify.annotations.NullMarked;
