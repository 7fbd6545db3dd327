/// What makes packages of the server.
@NullMarked
package app.anonymouschat.deploy;

import org.jspecify.annotations.NullMarked;
