/// AC1, the protocol between two browsers, as a library for tests, load and audits (`docs/PROTOCOL.md` §3–§5).
///
/// Written from the document and the vectors alone, so that it is a second opinion on the page's own implementation.
/// The
/// server does not depend on it. What goes wrong on the wire is a [ProtocolFailure]; what a caller does wrong is an
/// [IllegalStateException] or [IllegalArgumentException].
///
/// The way through, one type per phase: `Offered` goes out with `find`; `matched` makes it a `Matched`, whose `KX` is
/// sent; the
/// partner's makes it a `Keyed`; the partner's HELLO a `Confirmed`, which has the safety code. From its secrets grow
/// the
/// `Ratchet` under a `SealedChannel` (text and control), the `MediaEpoch` of `SFrameSender` and `SFrameReceiver`
/// (frames), and the
/// `Rendezvous` of a resume. Nothing here has a clock, a thread, a socket or randomness of its own.
///
/// Packages, each using only those before it: `primitive`, `json`, `kem`, `signalling`, `handshake`, `ratchet`,
/// `message`, `file`,
/// `media`.
@NullMarked
package app.anonymouschat.ac1;

import org.jspecify.annotations.NullMarked;
