package app.anonymouschat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A proxy on loopback that does something wrong: to the head of a request, to an answer as far as it comes with its
/// head, or to who is silent. A request for each connection.
public final class BrokenProxy implements AutoCloseable {
    private final int server;
    private final UnaryOperator<String> request;
    private final UnaryOperator<String> answer;
    private final int idleMillis;
    private final List<ServerSocket> doors = new ArrayList<>();

    private BrokenProxy(int server, UnaryOperator<String> request, UnaryOperator<String> answer, int idleMillis)
            throws IOException {
        this.server = server;
        this.request = request;
        this.answer = answer;
        this.idleMillis = idleMillis;
        listen("127.0.0.1", 0);
    }

    /// Changes requests.
    public static BrokenProxy asking(int server, UnaryOperator<String> request) throws IOException {
        return new BrokenProxy(server, request, UnaryOperator.identity(), 0);
    }

    /// Changes answers.
    public static BrokenProxy answering(int server, UnaryOperator<String> answer) throws IOException {
        return new BrokenProxy(server, UnaryOperator.identity(), answer, 0);
    }

    /// Hangs up on whoever is not talked to for so long.
    public static BrokenProxy impatient(int server, int millis) throws IOException {
        return new BrokenProxy(server, UnaryOperator.identity(), UnaryOperator.identity(), millis);
    }

    /// Listens on `::1` too, and hides by which of both anybody came.
    public BrokenProxy onBothFamilies() throws IOException {
        listen("::1", port());
        return this;
    }

    /// Where it listens.
    public int port() {
        return doors.getFirst().getLocalPort();
    }

    private void listen(String address, int port) throws IOException {
        ServerSocket door = new ServerSocket(port, 50, InetAddress.ofLiteral(address));
        doors.add(door);
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket client = door.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                }
            } catch (IOException closed) {
                // So it is over.
            }
        });
    }

    private void serve(Socket client) {
        try (client;
                Socket behind = new Socket(InetAddress.ofLiteral("127.0.0.1"), server)) {
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            behind.getOutputStream().write(bytes(request.apply(head(client.getInputStream()))));
            Thread.ofVirtual().start(() -> pump(client, behind));
            behind.setSoTimeout(idleMillis);
            byte[] first = new byte[64 * 1024];
            int length = Math.max(0, behind.getInputStream().read(first));
            client.getOutputStream()
                    .write(bytes(answer.apply(new String(first, 0, length, StandardCharsets.ISO_8859_1))));
            behind.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException ended) {
            // Both are closed.
        }
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Whoever reads it notices.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket door : doors) {
            door.close();
        }
    }
}
