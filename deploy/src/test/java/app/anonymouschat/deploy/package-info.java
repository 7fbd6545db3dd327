/// Tests of what is shipped to run the server elsewhere, with the programs that it is for.
@NullMarked
package app.anonymouschat.deploy;

import org.jspecify.annotations.NullMarked;
