/// One connection's life, and the ports through which it reaches its socket and its partner (PROTOCOL.md §2.3).
@NullMarked
package app.anonymouschat.session;

import org.jspecify.annotations.NullMarked;
