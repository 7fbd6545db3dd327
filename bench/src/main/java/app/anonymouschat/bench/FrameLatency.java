package app.anonymouschat.bench;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What SFrame adds to a picture's way from canvas to screen, and to the processor's work: nothing between encoder and
/// network, a worker that hands every frame on, and the product's own, in turn.
final class FrameLatency {
    private static final int ROUNDS = 5;
    private static final Duration WATCHED = Duration.ofSeconds(4);

    private enum Protection {
        NONE,
        PASSED,
        SEALED
    }

    /// What one line gave in one round: ms, kbit/s, and cores of the machine.
    private record Seen(Sample latency, double kilobits, double cores) {}

    /// As the page tells it.
    private record Watched(List<Double> latencies, double bitRate) {}

    private FrameLatency() {}

    static List<Line> measure(Stage stage) {
        try (Page page = stage.openBenchPage(0)) {
            return lines(Rounds.measure(ROUNDS, Protection.values(), protection -> watch(page, protection)));
        }
    }

    private static Seen watch(Page page, Protection protection) {
        String name = protection.name().toLowerCase(Locale.ROOT);
        page.evaluate("async name => { window.line = await bench.openLine(name); }", name);
        Duration before = ProcessorTime.ofBrowsers();
        String json =
                (String) page.evaluate("async ms => JSON.stringify(await line.watch(ms))", (double) WATCHED.toMillis());
        Duration used = ProcessorTime.ofBrowsers().minus(before);
        page.evaluate("line.close()");
        Watched watched = new Gson().fromJson(json, Watched.class);
        double cores = (double) used.toNanos() / WATCHED.toNanos();
        return new Seen(new Sample(watched.latencies), watched.bitRate / 1000, cores);
    }

    private static List<Line> lines(Rounds<Protection, Seen> rounds) {
        ToDoubleFunction<Seen> latency = round -> round.latency().median();
        ToDoubleFunction<Seen> late = round -> round.latency().quantile(0.95);
        ToDoubleFunction<Seen> work = round -> round.cores() * 100;
        Sample bare = rounds.sample(Protection.NONE, latency);
        Sample passed = rounds.sample(Protection.PASSED, latency);
        Sample sealed = rounds.sample(Protection.SEALED, latency);
        Sample slowest = rounds.sample(Protection.SEALED, late).minus(rounds.sample(Protection.NONE, late));
        Sample bareWork = rounds.sample(Protection.NONE, work);
        Sample sealedWork = rounds.sample(Protection.SEALED, work);
        return List.of(
                Line.of("canvas to screen, bare", "ms", bare),
                Line.of("canvas to screen, by a worker that does nothing", "ms", passed),
                Line.of("canvas to screen, SFrame", "ms", sealed),
                new Line("added by SFrame", "ms", sealed.minus(bare), new Goal.AtMost(3)),
                Line.of("of it by the way through a worker alone", "ms", passed.minus(bare)),
                Line.of("added by SFrame to the slowest 5 %", "ms", slowest),
                Line.of("processor, bare", "% core", bareWork),
                Line.of("processor, by a worker that does nothing", "% core", rounds.sample(Protection.PASSED, work)),
                Line.of("processor, SFrame", "% core", sealedWork),
                Line.ratio("processor, SFrame / bare", sealedWork.over(bareWork), new Goal.None()),
                Line.of("pictures seen, bare", "1/s", rounds.sample(Protection.NONE, FrameLatency::pictures)),
                Line.of("pictures seen, SFrame", "1/s", rounds.sample(Protection.SEALED, FrameLatency::pictures)),
                Line.of("video sent, bare", "kbit/s", rounds.sample(Protection.NONE, Seen::kilobits)),
                Line.of("video sent, SFrame", "kbit/s", rounds.sample(Protection.SEALED, Seen::kilobits)));
    }

    private static double pictures(Seen round) {
        return (double) round.latency().values().size() / WATCHED.toSeconds();
    }
}
