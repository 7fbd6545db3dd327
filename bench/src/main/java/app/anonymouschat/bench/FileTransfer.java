package app.anonymouschat.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/// How fast the largest file that may be sent comes from one browser to the other, from its acceptance to its last
/// byte:
/// by the product's classes, sealed, opened and hashed, beside a bare data channel.
final class FileTransfer {
    private static final int ROUNDS = 9;
    private static final double MEBIBYTE = 1 << 20;

    private enum Way {
        OURS,
        BARE
    }

    private FileTransfer() {}

    static List<Line> measure(Stage stage) {
        try (Page sending = stage.openBenchPage(0);
                Page receiving = stage.openBenchPage(1)) {
            return lines(Rounds.measure(ROUNDS, Way.values(), way -> transfer(way, sending, receiving)));
        }
    }

    private static List<Line> lines(Rounds<Way, Double> rounds) {
        Sample ours = rounds.sample(Way.OURS, rate -> rate);
        Sample bare = rounds.sample(Way.BARE, rate -> rate);
        return List.of(
                Line.of("ours", "MiB/s", ours),
                Line.of("bare", "MiB/s", bare),
                Line.ratio("ours / bare", ours.over(bare), new Goal.AtLeast(0.8)));
    }

    /// MiB per second, over a connection of its own.
    private static double transfer(Way way, Page sending, Page receiving) {
        String name = way.name().toLowerCase(Locale.ROOT);
        Object offer = sending.evaluate("way => { window.file = bench.sendFile(way); return file.offer(); }", name);
        receiving.evaluate("way => { window.file = bench.receiveFile(way); }", name);
        Object answer = receiving.evaluate("offer => file.answer(offer)", offer);
        sending.evaluate("answer => file.accept(answer)", answer);
        var bytesPerSecond = (Number) receiving.evaluate("file.receive()");
        sending.evaluate("file.close()");
        receiving.evaluate("file.close()");
        return bytesPerSecond.doubleValue() / MEBIBYTE;
    }
}
