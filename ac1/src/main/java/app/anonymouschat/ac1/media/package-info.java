/// SFrame and the keys of the media epochs (`PROTOCOL.md` §5).
@NullMarked
package app.anonymouschat.ac1.media;

import org.jspecify.annotations.NullMarked;
