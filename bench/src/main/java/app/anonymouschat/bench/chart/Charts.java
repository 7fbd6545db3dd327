package app.anonymouschat.bench.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `./anonymouschat charts`: draws what `load` measured last into docs/images.
public final class Charts {
    private static final double KIBIBYTES_GOAL = 3.5;

    private Charts() {}

    /// Takes the folder of results and that of pictures.
    public static void main(String[] arguments) throws IOException {
        Path results = Path.of(arguments[0]);
        Path pictures = Path.of(arguments[1]);
        Files.writeString(pictures.resolve("load-relay.svg"), relay(results).svg());
        Files.writeString(pictures.resolve("load-idle.svg"), idle(results).svg());
        Files.writeString(pictures.resolve("load-churn.svg"), churn(results).svg());
    }

    private static BarChart relay(Path results) throws IOException {
        return new BarChart(
                "Processor time for one relayed message of 1 KB",
                "100 clients, 6,000 messages a second; less is better",
                "µs",
                Measured.read(results, "relay").bars("processor per message, "),
                BarChart.NONE);
    }

    private static BarChart idle(Path results) throws IOException {
        return new BarChart(
                "Resident memory for one idle connection",
                "19,000 connections; less is better",
                "KB",
                Measured.read(results, "idle").bars("resident per connection, "),
                KIBIBYTES_GOAL);
    }

    private static BarChart churn(Path results) throws IOException {
        return new BarChart(
                "Matches for one second of processor time",
                "200 clients, 2,000 searches a second; more is better",
                "",
                Measured.read(results, "churn").bars("matches for a second of processor, "),
                BarChart.NONE);
    }
}
