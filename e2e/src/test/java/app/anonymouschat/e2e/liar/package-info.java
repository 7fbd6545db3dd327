/// A server that lies: it stands between the pages and the real server and has a hook on every word that passes.
/// Knows nothing of browsers.
@NullMarked
package app.anonymouschat.e2e.liar;

import org.jspecify.annotations.NullMarked;
