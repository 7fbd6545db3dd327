/// The cipher of file chunks (`PROTOCOL.md` §4).
@NullMarked
package app.anonymouschat.ac1.file;

import org.jspecify.annotations.NullMarked;
