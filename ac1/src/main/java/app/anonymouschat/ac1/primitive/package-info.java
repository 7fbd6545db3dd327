/// Bytes, secrets and the JDK's algorithms in the few forms that AC1 uses; knows nothing of the protocol.
@NullMarked
package app.anonymouschat.ac1.primitive;

import org.jspecify.annotations.NullMarked;
