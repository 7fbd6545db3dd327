/// What single steps of the server take, by JMH (docs/benchmarks.md).
@NullMarked
package app.anonymouschat.bench.micro;

import org.jspecify.annotations.NullMarked;
