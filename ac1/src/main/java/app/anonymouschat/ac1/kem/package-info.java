/// X-Wing, the hybrid key encapsulation of suite 1 (`PROTOCOL.md` §3).
@NullMarked
package app.anonymouschat.ac1.kem;

import org.jspecify.annotations.NullMarked;
