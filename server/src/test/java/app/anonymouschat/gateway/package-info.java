@NullMarked
package app.anonymouschat.gateway;

import org.jspecify.annotations.NullMarked;
