/// STUN (RFC 8489), as far as a server needs it that tells browsers by which address the world sees them: Binding
/// requests and their answers, as bytes.
@NullMarked
package app.anonymouschat.stun;

import org.jspecify.annotations.NullMarked;
