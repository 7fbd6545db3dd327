package app.anonymouschat.bench;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many texts a page can seal and open in a second, beside the bare cipher; and what a handshake's steps cost.
final class RatchetRate {
    private static final int ROUNDS = 7;

    /// About a quarter of a second each.
    private static final int MESSAGES = 500;

    private static final int HANDSHAKES = 10;

    /// The page's clock ticks in tenths of a millisecond, which is as long as a step takes.
    private static final int AT_ONCE = 20;

    /// As the page tells it, ms.
    private record Handshake(double offer, double matched, double keyed, boolean isNative) {}

    /// The function of the page that measures it, in messages per second.
    private enum Way {
        ONE_WAY("ratchetOneWay"),
        IN_TURNS("ratchetInTurns"),
        BARE("bareCipher");

        private final String function;

        Way(String function) {
            this.function = function;
        }

        double rateIn(Page page) {
            return ((Number) page.evaluate("bench." + function + "(" + MESSAGES + ")")).doubleValue();
        }
    }

    private RatchetRate() {}

    static List<Line> measure(Stage stage) {
        try (Page page = stage.openBenchPage(0)) {
            List<Line> ratchet = ratchetLines(Rounds.measure(ROUNDS, Way.values(), way -> way.rateIn(page)));
            List<Handshake> handshakes = Stream.generate(() -> handshakeIn(page))
                    .skip(1)
                    .limit(HANDSHAKES)
                    .toList();
            return Stream.concat(ratchet.stream(), handshakeLines(handshakes).stream())
                    .toList();
        }
    }

    private static Handshake handshakeIn(Page page) {
        String json = (String) page.evaluate("async () => JSON.stringify(await bench.handshake(" + AT_ONCE + "))");
        return new Gson().fromJson(json, Handshake.class);
    }

    private static List<Line> ratchetLines(Rounds<Way, Double> rounds) {
        Sample oneWay = rounds.sample(Way.ONE_WAY, rate -> rate);
        Sample inTurns = rounds.sample(Way.IN_TURNS, rate -> rate);
        Sample bare = rounds.sample(Way.BARE, rate -> rate);
        return List.of(
                Line.of("sealed and opened, one person writing", "1/s", oneWay),
                Line.of("sealed and opened, in turns (new keys each)", "1/s", inTurns),
                Line.of("AES-GCM alone, one key", "1/s", bare),
                Line.ratio("one person writing / AES-GCM alone", oneWay.over(bare), new Goal.None()),
                Line.ratio("in turns / AES-GCM alone", inTurns.over(bare), new Goal.None()));
    }

    private static List<Line> handshakeLines(List<Handshake> handshakes) {
        String kem = handshakes.getFirst().isNative() ? "the browser’s X-Wing" : "X-Wing in script";
        return List.of(
                Line.of("keys and commitment, " + kem, "ms", sample(handshakes, Handshake::offer)),
                Line.of("on matched: encapsulation", "ms", sample(handshakes, Handshake::matched)),
                Line.of("on KX: decapsulation and key schedule", "ms", sample(handshakes, Handshake::keyed)));
    }

    private static Sample sample(List<Handshake> handshakes, Function<Handshake, Double> step) {
        return new Sample(handshakes.stream().map(step).toList());
    }
}
