/// Sealed signalling: HELLO, CANDIDATES and their checks (`PROTOCOL.md` §3.3).
@NullMarked
package app.anonymouschat.ac1.signalling;

import org.jspecify.annotations.NullMarked;
