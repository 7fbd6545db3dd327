/// The messages between browser and server, and the strict codec that reads and writes them (PROTOCOL.md §2).
@NullMarked
package app.anonymouschat.protocol;

import org.jspecify.annotations.NullMarked;
