package app.anonymouschat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a server reaches Redis through, which can be cut and mended.
final class Cable implements AutoCloseable {
    private final ServerSocket end;
    private final int to;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(int to) throws IOException {
        this.to = to;
        this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return end.getLocalPort();
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                join(end.accept());
            } catch (IOException closedOrRefused) {
                // Whoever asked sees it.
            }
        }
    }

    private void join(Socket near) throws IOException {
        sockets.add(near);
        if (cut) {
            near.close();
            return;
        }
        Socket far;
        try {
            far = new Socket(InetAddress.getLoopbackAddress(), to);
        } catch (IOException refused) {
            near.close();
            throw refused;
        }
        sockets.add(far);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private void carry(Socket from, Socket into) {
        try (from;
                into) {
            from.setTcpNoDelay(true);
            into.setTcpNoDelay(true);
            from.getInputStream().transferTo(into.getOutputStream());
        } catch (IOException over) {
            // Both are closed.
        }
        sockets.remove(from);
        sockets.remove(into);
    }

    void cut() throws IOException {
        cut = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }
}
