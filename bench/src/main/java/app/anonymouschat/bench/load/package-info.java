/// The server beside its peers under the same load, on one machine: what it costs in processor time and memory, by what
/// the operating system says. Nothing here is a test; docs/benchmarks.md says what the numbers mean.
@NullMarked
package app.anonymouschat.bench.load;

import org.jspecify.annotations.NullMarked;
