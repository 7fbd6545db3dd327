package app.anonymouschat.session;

import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Remembers what a browser would have got, each as one word: `waiting`, `parted left`, `refused rate`, `frame hello`,
/// `close 4400`, `pause`. Confined to its session's loop.
final class FakeOutbox implements Outbox {
    private final List<String> words = new ArrayList<>();
    private final List<ServerMessage> messages = new ArrayList<>();

    @Override
    public void send(ServerMessage message) {
        messages.add(message);
        words.add(word(message));
    }

    @Override
    public void forward(Envelope envelope) {
        words.add("frame " + ((FakeEnvelope) envelope).text());
        envelope.release();
    }

    @Override
    public void close(CloseCode code) {
        words.add("close " + code.code());
    }

    @Override
    public void pauseReading() {
        words.add("pause");
    }

    @Override
    public void resumeReading() {
        words.add("resume");
    }

    /// What came since the last time.
    List<String> news() {
        List<String> news = new ArrayList<>(words);
        words.clear();
        return news;
    }

    /// The last message of that type.
    <M extends ServerMessage> M last(Class<M> type) {
        return messages.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such message"));
    }

    private static String word(ServerMessage message) {
        return switch (message) {
            case ServerMessage.Welcome welcome -> "welcome";
            case ServerMessage.Waiting() -> "waiting";
            case ServerMessage.Matched matched ->
                "matched " + matched.partner().commit().charAt(0);
            case ServerMessage.Parted(var cause) -> "parted " + cause.name().toLowerCase(Locale.ROOT);
            case ServerMessage.Refused refused ->
                "refused " + refused.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            case ServerMessage.Reported() -> "reported";
            case ServerMessage.Knowledge knowledge -> "knowledge";
            case ServerMessage.Draining draining -> "draining";
        };
    }
}
