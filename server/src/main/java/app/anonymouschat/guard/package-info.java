/// What keeps strangers fair: address buckets, limits, proofs, tokens and penalties (PROTOCOL.md §2.6).
@NullMarked
package app.anonymouschat.guard;

import org.jspecify.annotations.NullMarked;
