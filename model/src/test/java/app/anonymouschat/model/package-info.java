/// AC1's handshake as a model, `handshake.als`, and a solver that looks for what breaks its sentences.
@NullMarked
package app.anonymouschat.model;

import org.jspecify.annotations.NullMarked;
