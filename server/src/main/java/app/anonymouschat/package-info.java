/// The AnonymousChat server: the command line and the one place where its parts are put together.
@NullMarked
package app.anonymouschat;

import org.jspecify.annotations.NullMarked;
