/// AC1, the protocol between two browsers, as a library for tests, load and audits (`docs/PROTOCOL.md` §3–§5).
@NullMarked
package app.anonymouschat.ac1;

import org.jspecify.annotations.NullMarked;
