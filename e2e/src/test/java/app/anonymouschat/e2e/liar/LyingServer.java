package app.anonymouschat.e2e.liar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The real server with a liar in front of it: the page itself it hands out unchanged, about everything that is said
/// on the signalling sockets it may lie. Tells no lie until one is given to it.
///
/// One lock is over all that passes, so that a lie sees one word at a time.
public final class LyingServer implements AutoCloseable {
    private final ServerSocket listener;
    private final int serverPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Victim> victims = new ArrayList<>();
    private Lie lie = Lie.NONE;
    private int told;
    private @Nullable RuntimeException mistake;

    private LyingServer(ServerSocket listener, int serverPort) {
        this.listener = listener;
        this.serverPort = serverPort;
    }

    /// Listens on a free port for the server on that port of this machine.
    public static LyingServer before(int serverPort) {
        try {
            var server = new LyingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort);
            Thread.ofVirtual().start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// The page's address for the one who goes by this name among its victims; loopback, as every `localhost`.
    public String addressFor(String name) {
        return "http://" + name + ".localhost:" + port();
    }

    /// The same where the page is not from this machine, for a browser that is told to take the name for loopback.
    public String addressElsewhere(String name) {
        return "http://" + name + Line.ELSEWHERE + ":" + port();
    }

    /// From now on this is its lie; whoever came before is forgotten.
    public synchronized void begin(Lie next) {
        lie = next;
        told = 0;
        mistake = null;
        victims.clear();
    }

    /// How many words it has swallowed, changed or added since it began.
    public synchronized int told() {
        return told;
    }

    /// Throws what went wrong in the lie itself.
    public synchronized void assertWorks() {
        if (mistake != null) {
            throw mistake;
        }
    }

    /// The last socket of the one by that name, once it was paired.
    public synchronized Optional<Victim> victim(String name) {
        return victims.stream()
                .filter(victim -> victim.name().equals(name) && victim.role().isPresent())
                .reduce((earlier, later) -> later);
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(LyingServer::closeQuietly);
    }

    /// What the page hears. The lie may also speak to any victim on its own.
    synchronized List<? extends Word> toPage(Victim victim, Word word) {
        if (word instanceof Word.Text text && text.type().equals("matched")) {
            victim.isMatched(Share.in(text));
        }
        return counted(word, () -> lie.toPage(victim, word));
    }

    synchronized List<? extends Word> toServer(Victim victim, Word word) {
        if (word instanceof Word.Text text && Set.of("find", "meet").contains(text.type())) {
            victim.asks(Share.in(text));
            victims.add(victim);
        }
        return counted(word, () -> lie.toServer(victim, word));
    }

    private List<? extends Word> counted(Word word, Supplier<List<? extends Word>> telling) {
        try {
            List<? extends Word> instead = telling.get();
            told += instead.equals(List.of(word)) ? 0 : 1;
            return instead;
        } catch (RuntimeException e) {
            mistake = e;
            throw e;
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket browser = listener.accept();
                open.add(browser);
                Thread.ofVirtual().start(() -> serve(browser));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void serve(Socket browser) {
        try (browser;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            open.add(server);
            new Line(this, browser, server).carry();
        } catch (IOException e) {
            // One end is gone; closing both tells the other.
        } finally {
            open.remove(browser);
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
