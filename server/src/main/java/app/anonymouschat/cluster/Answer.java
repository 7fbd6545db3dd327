package app.anonymouschat.cluster;

import java.util.List;

/// What came of asking the pool that all servers share.
sealed interface Answer {
    /// Nobody yet; the visitor can be found by other servers now.
    record Waiting() implements Answer {}

    /// Somebody, whom no other server can find any more.
    record Found(Member partner) implements Answer {}

    /// Two are at the place already.
    record Taken() implements Answer {}

    /// This server's lease is over: it has nothing there any more, and may not ask.
    record Fenced() implements Answer {}

    static Answer read(List<String> words) {
        return switch (words.getFirst()) {
            case "waiting" -> new Waiting();
            case "found" -> new Found(Member.read(words.get(1)));
            case "taken" -> new Taken();
            case "fenced" -> new Fenced();
            default -> throw new IllegalStateException("an answer of no script of ours");
        };
    }
}
