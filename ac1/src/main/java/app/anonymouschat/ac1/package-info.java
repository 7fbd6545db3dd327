/// AC1, the protocol between two browsers, as a library for tests, load and audits (`docs/PROTOCOL.md` §3–§5).
///
/// Written from the document and the vectors alone, so that it is a second opinion on the page's own implementation.
/// The
/// server does not depend on it. What goes wrong on the wire is a [ProtocolFailure]; what a caller does wrong is an
/// [IllegalStateException] or [IllegalArgumentException].
@NullMarked
package app.anonymouschat.ac1;

import org.jspecify.annotations.NullMarked;
