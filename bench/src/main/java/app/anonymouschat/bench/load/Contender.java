package app.anonymouschat.bench.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What is measured: the server, and what there is beside it.
enum Contender {
    OURS("AnonymousChat"),
    C_RELAY("bare C relay"),
    WS("ws"),
    SOCKET_IO("socket.io"),
    PEER_SERVER("PeerServer");

    /// As `run` starts it (`load.jvm` has the same options), without limits by address and with room for all that are
    /// measured: whoever is idle has said nothing yet.
    private static final List<String> SETTINGS = List.of(
            "--limits=off",
            "--connections=19900",
            "--first-message-within=300s",
            "--stun-port=off",
            "--health-port=off");

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Whether it pairs strangers by what they wish.
    boolean isMatching() {
        return this == OURS || this == WS || this == SOCKET_IO;
    }

    /// Whether there is something that it says to a socket first.
    boolean isTalking() {
        return this != C_RELAY;
    }

    /// The words that start it; it prints its address then.
    List<String> command() {
        return switch (this) {
            case OURS -> ours(List.of(), 0);
            case C_RELAY -> List.of(System.getProperty("load.relay"));
            case WS -> node("ws.js");
            case SOCKET_IO -> node("socket-io.js");
            case PEER_SERVER -> node("peer.js");
        };
    }

    /// The server with these further options of the JVM, on that port, 0 for a free one.
    static List<String> ours(List<String> options, int port) {
        return Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        List.of(System.getProperty("load.jvm").strip().split("\\s+", -1)),
                        options,
                        List.of("-jar", System.getProperty("anonymouschat.jar"), "run", "--port=" + port),
                        SETTINGS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> node(String script) {
        Path folder = Path.of(System.getProperty("load.peers"));
        return List.of(
                folder.resolve("node_modules/node").toString(),
                folder.resolve(script).toString());
    }
}
