/// Draws what was measured, for the documents.
@NullMarked
package app.anonymouschat.bench.chart;

import org.jspecify.annotations.NullMarked;
