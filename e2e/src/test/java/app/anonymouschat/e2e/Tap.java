package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Searches what a proxy saw, in every way in which it can be read: as bytes, unmasked, and with base64url opened.
record Tap(List<TappedConnection> connections) {
    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]{16,}");

    /// Which of these were seen anywhere, the files of the page included.
    SortedSet<String> seenAnywhere(Collection<Needle> needles) {
        List<String> hay = new ArrayList<>(saidHay());
        connections.forEach(connection -> hay.add(connection.received()));
        return seen(needles, hay);
    }

    /// Which of these were seen in what people's pages said and were told: everything but the files of the page, whose
    /// code names the parts of a description.
    SortedSet<String> seenInWhatWasSaid(Collection<Needle> needles) {
        return seen(needles, saidHay());
    }

    /// Binary messages that were relayed, either way.
    List<WebSocketMessage> relayed() {
        return connections.stream()
                .flatMap(connection -> connection.messages().stream())
                .filter(message -> message.kind() == WebSocketMessage.Kind.BINARY)
                .toList();
    }

    private List<String> saidHay() {
        var hay = new ArrayList<String>();
        for (TappedConnection connection : connections) {
            hay.add(connection.sent());
            if (connection.isWebSocket()) {
                hay.add(connection.received());
            }
            for (WebSocketMessage message : connection.messages()) {
                hay.add(message.bytes());
                hay.addAll(opened(message));
            }
        }
        return hay;
    }

    private static List<String> opened(WebSocketMessage message) {
        if (message.kind() != WebSocketMessage.Kind.TEXT) {
            return List.of();
        }
        return BASE64URL
                .matcher(message.bytes())
                .results()
                .map(run -> run.group().substring(0, run.group().length() / 4 * 4))
                .map(run -> new String(Base64.getUrlDecoder().decode(run), ISO_8859_1))
                .toList();
    }

    private static SortedSet<String> seen(Collection<Needle> needles, List<String> hay) {
        var seen = new TreeSet<String>();
        for (Needle needle : needles) {
            if (hay.stream().anyMatch(needle::isIn)) {
                seen.add(needle.what());
            }
        }
        return seen;
    }
}
