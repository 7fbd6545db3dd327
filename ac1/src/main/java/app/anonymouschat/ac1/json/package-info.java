/// Strict JSON of one level, the only place that knows Jackson.
@NullMarked
package app.anonymouschat.ac1.json;

import org.jspecify.annotations.NullMarked;
