/// Who meets whom: wishes, the waiting room and the lobby (PROTOCOL.md §2.7). Knows nothing of sockets or messages.
@NullMarked
package app.anonymouschat.matching;

import org.jspecify.annotations.NullMarked;
