package app.anonymouschat.ac1.file;

import app.anonymouschat.ac1.primitive.Octets;

/// How far a file has come (`PROTOCOL.md` §4, Files).
public sealed interface FileProgress {
    /// More chunks are to come.
    record Partial(long received) implements FileProgress {}

    /// It is whole and is what was offered; it may be offered to save, and `08 ‖ 01` said.
    record Whole(Octets content) implements FileProgress {}

    /// It is not what was offered; `08 ‖ 00` is said, nothing is offered to save.
    record Refused() implements FileProgress {}
}
