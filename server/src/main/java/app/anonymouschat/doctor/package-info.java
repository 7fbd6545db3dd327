/// Examines a deployment as browsers meet it, from outside, and the machine it runs on, from inside; says what to do.
@NullMarked
package app.anonymouschat.doctor;

import org.jspecify.annotations.NullMarked;
