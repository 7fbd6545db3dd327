@NullMarked
package app.anonymouschat.config;

import org.jspecify.annotations.NullMarked;
