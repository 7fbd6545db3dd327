/// The door: Netty, the upgrade and its Origin, frames to and from sessions, back-pressure, the page and its headers.
@NullMarked
package app.anonymouschat.gateway;

import org.jspecify.annotations.NullMarked;
