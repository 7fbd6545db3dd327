package app.anonymouschat.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A wire tap between browser and server: carries every byte as it is and keeps a copy.
final class TappingProxy implements AutoCloseable {
    private static final int CHUNK = 16_384;

    private final ServerSocket listener;
    private final int serverPort;
    private final List<TappedConnection> connections = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private TappingProxy(ServerSocket listener, int serverPort) {
        this.listener = listener;
        this.serverPort = serverPort;
    }

    /// Listens on a free port for the server on that port of this machine.
    static TappingProxy before(int serverPort) {
        try {
            var proxy = new TappingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + listener.getLocalPort();
    }

    /// Every connection so far, in the order they came.
    List<TappedConnection> connections() {
        return connections;
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(TappingProxy::closeQuietly);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                carry(listener.accept());
            } catch (IOException e) {
                // Closed, or the server is gone: the browser sees its connection end as it would without us.
            }
        }
    }

    private void carry(Socket browser) throws IOException {
        open.add(browser);
        Socket server;
        try {
            server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        } catch (IOException e) {
            browser.close();
            throw e;
        }
        open.add(server);
        var tapped = new TappedConnection();
        connections.add(tapped);
        Thread.ofVirtual().start(() -> pump(browser, server, tapped.fromBrowser()));
        Thread.ofVirtual().start(() -> pump(server, browser, tapped.fromServer()));
    }

    private static void pump(Socket from, Socket to, OutputStream copy) {
        var chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                copy.write(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        } catch (IOException e) {
            // One end is gone; closing both tells the other.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // Nothing is left to be closed.
        }
    }
}
