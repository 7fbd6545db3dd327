/// What two browsers say to each other over the data channel (`PROTOCOL.md` §4).
@NullMarked
package app.anonymouschat.ac1.message;

import org.jspecify.annotations.NullMarked;
