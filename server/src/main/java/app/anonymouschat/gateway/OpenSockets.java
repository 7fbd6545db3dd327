package app.anonymouschat.gateway;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The sockets that are open, to close them when the server stops. Any thread.
final class OpenSockets {
    private final Set<SignalSocket> open = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> empty = new CompletableFuture<>();
    private volatile boolean draining;

    void add(SignalSocket socket) {
        open.add(socket);
    }

    void remove(SignalSocket socket) {
        open.remove(socket);
        checkEmpty();
    }

    int count() {
        return open.size();
    }

    void forEach(Consumer<SignalSocket> action) {
        open.forEach(action);
    }

    boolean isDraining() {
        return draining;
    }

    /// No socket is let in from now on; completes when the last one has gone.
    CompletableFuture<Void> drain() {
        draining = true;
        checkEmpty();
        return empty;
    }

    private void checkEmpty() {
        if (draining && open.isEmpty()) {
            empty.complete(null);
        }
    }
}
