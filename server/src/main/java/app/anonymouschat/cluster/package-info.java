/// Several servers with their visitors in common, by Redis: match at home first, share the leftovers.
@NullMarked
package app.anonymouschat.cluster;

import org.jspecify.annotations.NullMarked;
