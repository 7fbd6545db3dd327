package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// What passed over one TCP connection, both ways.
record TappedConnection(ByteArrayOutputStream fromBrowser, ByteArrayOutputStream fromServer) {
    TappedConnection() {
        this(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    /// Everything that the browser sent, as ISO 8859-1.
    String sent() {
        return fromBrowser.toString(ISO_8859_1);
    }

    /// Everything that the server sent, as ISO 8859-1.
    String received() {
        return fromServer.toString(ISO_8859_1);
    }

    boolean isWebSocket() {
        return received().startsWith("HTTP/1.1 101");
    }

    /// The messages of both directions, unmasked; none where it is no WebSocket.
    List<WebSocketMessage> messages() {
        if (!isWebSocket()) {
            return List.of();
        }
        var fromBoth = new ArrayList<>(WebSocketMessage.allIn(fromBrowser.toByteArray()));
        fromBoth.addAll(WebSocketMessage.allIn(fromServer.toByteArray()));
        return List.copyOf(fromBoth);
    }
}
