package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.handshake.Offered;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/// What a server may say into a chat that is already live, while the page still listens, and what that page comes to.
public record Interruption(String name, Word word, Outcome outcome) {
    private static final Map<String, Object> RIDDLE = Map.of("salt", "A".repeat(22), "difficulty", 1, "ttlMs", 60_000);
    private static final Map<String, Integer> LIMITS =
            Map.of("textBytes", 8192, "frameBytes", 16_384, "interests", 8, "waitMs", 5_000);

    public static List<Interruption> all() {
        return List.of(
                ending("E_FORMAT", "introduces another partner", stranger()),
                ending("E_FORMAT", "asks for a proof, to introduce another partner after it", riddle()),
                ending("E_FORMAT", "greets anew", greeting()),
                ending("E_FORMAT", "puts it back into the queue", Word.Text.ofType("waiting")),
                ending("E_FORMAT", "sends a frame of an unknown type", Word.Frame.of(new byte[] {9, 9})),
                ending("E_FORMAT", "sends a KX", Word.Frame.of(new byte[] {2}).cutTo(1153)),
                ending("E_SEQ", "sends a sealed frame of a later number", sealed(1_000_000)),
                harmless("sends a sealed frame of an earlier number", sealed(0)),
                harmless(
                        "says that the partner has left",
                        Word.Text.ofType("parted").with("cause", "left")),
                harmless("refuses what nobody asked for", refusal("rate").with("retryAfterMs", 1_000)),
                harmless("drains", Word.Text.ofType("draining").with("retryAfterMs", 1_000)),
                harmless("talks nonsense", Word.Text.ofType("nonsense")));
    }

    private static Interruption ending(String code, String name, Word word) {
        return new Interruption(name, word, new Outcome.Ends(code));
    }

    private static Interruption harmless(String name, Word word) {
        return new Interruption(name, word, new Outcome.GoesOn());
    }

    private static Word stranger() {
        return Word.Text.ofType("matched")
                .with(Share.of(Offered.fresh(new Meeting.ByChance(), new SecureRandom())))
                .with("token", "another")
                .with("iceServers", List.of())
                .with("lan", true)
                .with("common", List.of());
    }

    private static Word riddle() {
        return refusal("proof").with("challenge", RIDDLE);
    }

    private static Word greeting() {
        return Word.Text.ofType("welcome")
                .with("protocol", 1)
                .with("relay", false)
                .with("limits", LIMITS);
    }

    private static Word.Text refusal(String reason) {
        return Word.Text.ofType("refused").with("reason", reason);
    }

    private static Word sealed(long number) {
        return Word.Frame.of(new byte[] {3}).cutTo(9 + 1024 + 16).numbered(number);
    }

    @Override
    public String toString() {
        return name + ": " + outcome;
    }
}
