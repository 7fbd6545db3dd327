/// The laboratory: an Internet of network namespaces, with routers of every kind between it and real browsers.
@NullMarked
package app.anonymouschat.e2e.lab;

import org.jspecify.annotations.NullMarked;
