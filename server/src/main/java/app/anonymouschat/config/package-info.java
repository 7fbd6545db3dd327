/// What an operator can set: one table of settings, read from flags, environment and a file into one record tree.
@NullMarked
package app.anonymouschat.config;

import org.jspecify.annotations.NullMarked;
