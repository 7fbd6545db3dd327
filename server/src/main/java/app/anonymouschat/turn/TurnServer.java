package app.anonymouschat.turn;

import java.util.List;

/// A relay with credentials for a short while. Prints nothing of them.
public record TurnServer(List<String> urls, String username, String credential) {
    public TurnServer {
        urls = List.copyOf(urls);
    }

    @Override
    public String toString() {
        return "TurnServer";
    }
}
