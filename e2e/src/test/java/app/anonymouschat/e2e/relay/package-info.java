/// The relay as it is shipped: coturn with `deploy/coturn/turnserver.conf`, and one who attacks it.
@NullMarked
package app.anonymouschat.e2e.relay;

import org.jspecify.annotations.NullMarked;
