/// The product beside what is bare, in real browsers on one machine: times, rates and their ratios. Nothing here is a
/// test; docs/benchmarks.md says what the numbers mean.
@NullMarked
package app.anonymouschat.bench;

import org.jspecify.annotations.NullMarked;
