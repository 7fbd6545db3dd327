package app.anonymouschat.doctor;

import app.anonymouschat.protocol.ServerMessage.Welcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The socket of signalling: open to the deployment's own page, closed to other sites' (PROTOCOL.md §2).
final class SocketCheck {
    static final String OPEN = "Socket";

    private static final String CLOSED = "Other sites";
    private static final String ELSEWHERE = "https://elsewhere.example";

    private SocketCheck() {}

    static List<Finding> closed(Way way) throws IOException {
        List<String> open = new ArrayList<>();
        for (String origin : List.of(ELSEWHERE, "")) {
            try (HttpConnection connection = way.connect()) {
                if (SignalClient.ask(connection, origin).status() == 101) {
                    open.add(origin.isEmpty() ? "none" : origin);
                }
            }
        }
        return List.of(
                open.isEmpty()
                        ? Finding.ok(CLOSED, "are refused a socket")
                        : Finding.failed(
                                CLOSED,
                                "a socket opened to a page whose origin is " + String.join(", ", open),
                                "See what the setting origins names, and have the proxy pass Origin on as it came."));
    }

    static List<Finding> open(Way way) throws IOException {
        try (HttpConnection connection = way.connect()) {
            HttpReply reply = SignalClient.ask(connection, way.target().origin());
            return List.of(reply.status() == 101 ? greeted(SignalClient.after(connection)) : refused(reply.status()));
        }
    }

    private static Finding greeted(SignalClient client) throws IOException {
        if (!(client.message() instanceof Welcome)) {
            return Finding.failed(OPEN, "it does not begin with a welcome", "See that /signal leads to this server.");
        }
        return client.answersPing()
                ? Finding.ok(OPEN, "opens, welcomes and answers a ping")
                : Finding.failed(
                        OPEN, "opens, but answers no ping", "The proxy has to carry control frames of WebSockets.");
    }

    private static Finding refused(int status) {
        String found = "there is none to be had: the answer is " + status;
        return switch (status) {
            case 403 ->
                Finding.failed(
                        OPEN,
                        found,
                        "The server takes this page for another site's. The proxy has to pass Host on as it came and"
                                + " send X-Forwarded-Proto, proxies has to name the proxy, and origins, where set, this"
                                + " address.");
            case 503 ->
                Finding.failed(OPEN, found, "The server is being stopped, or the proxy does not reach it: try again.");
            default ->
                Finding.failed(
                        OPEN,
                        found,
                        "The proxy has to carry WebSockets at /signal: HTTP/1.1 to the server, with Upgrade and"
                                + " Connection passed on.");
        };
    }
}
