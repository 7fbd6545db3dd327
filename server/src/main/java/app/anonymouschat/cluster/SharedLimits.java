package app.anonymouschat.cluster;

import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Met;
import app.anonymouschat.guard.Report;
import app.anonymouschat.guard.Shared;
import app.anonymouschat.guard.Shared.Count;
import app.anonymouschat.telemetry.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Tells the other servers which buckets do much here and what was reported, and hears of theirs: a question for all
/// buckets together, so that what it costs does not grow with the visitors. Buckets are keyed hashes of addresses,
/// under a key of the day (PROTOCOL.md §2.6). Confined to the fleet's desk.
final class SharedLimits {
    private static final int MOST_REPORTS = 100_000;
    private static final Duration AGAIN = Shared.SOCKETS_LIVE.dividedBy(6);
    private static final String BEGINNING = "0";
    private static final String REPORTS = "{ac}:r";

    private final Link link;
    private final Shared shared;
    private final Membership membership;
    private final Station station;
    private String place = BEGINNING;
    private long again;

    SharedLimits(Link link, Shared shared, Membership membership, Station station) {
        this.link = link;
        this.shared = shared;
        this.membership = membership;
        this.station = station;
    }

    /// This server has joined: what the others know of it, and it of them, begins anew.
    void joined() {
        place = BEGINNING;
        again = station.nanos().getAsLong() + AGAIN.toNanos();
        shared.begin();
    }

    void tellAgain() {
        again = station.nanos().getAsLong() + AGAIN.toNanos();
        shared.tellAgain();
    }

    /// To be called every second or so. Done when all is answered.
    CompletableFuture<Void> tell() {
        long now = station.nanos().getAsLong();
        if (now - again >= 0) {
            tellAgain();
        }
        return membership
                .name()
                .map(self -> CompletableFuture.allOf(searches(self), sockets(self), reports(self)))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private CompletableFuture<Void> searches(String self) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(shared.searchesLive().toMillis());
        return counts(Script.SEARCHED, self, arguments, shared.searchesToTell(), shared::searchedInAll);
    }

    private CompletableFuture<Void> sockets(String self) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(self);
        arguments.add(Shared.SOCKETS_LIVE.toMillis());
        return counts(Script.CONNECTED, self, arguments, shared.socketsToTell(), shared::connectedElsewhere);
    }

    private CompletableFuture<Void> counts(
            Script script, String self, List<Object> arguments, List<Count> news, Consumer<Count> heard) {
        if (news.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        for (Count each : news) {
            arguments.add(Long.toHexString(each.bucket().bits()));
            arguments.add(each.number());
        }
        return run(script, List.of(Membership.lease(self)), arguments, words -> {
            for (int i = 1; i < words.size(); i++) {
                heard.accept(new Count(news.get(i - 1).bucket(), Integer.parseInt(words.get(i))));
            }
        });
    }

    private CompletableFuture<Void> reports(String self) {
        List<Object> arguments = new ArrayList<>(List.of(Shared.REPORTS_LIVE.toMillis(), MOST_REPORTS, place));
        shared.reportsToTell().forEach(report -> arguments.add(written(report)));
        CompletableFuture<Void> heard =
                run(Script.REPORTED, List.of(Membership.lease(self), REPORTS), arguments, words -> {
                    place = words.get(1);
                    words.stream().skip(2).map(SharedLimits::read).forEach(shared::reported);
                });
        return heard.whenCompleteAsync(
                (done, failure) -> {
                    if (failure != null) {
                        shared.tellReportsAgain();
                    }
                },
                station.desk());
    }

    /// Where the lease is over there is nothing to hear: when the server has joined again, all is told and heard anew.
    private CompletableFuture<Void> run(
            Script script, List<String> keys, List<Object> arguments, Consumer<List<String>> heard) {
        station.telemetry().happened(Happening.REDIS_ASKED);
        return link.run(script, keys, arguments.toArray())
                .thenAcceptAsync(
                        words -> {
                            if (words.size() > 1) {
                                heard.accept(words);
                            }
                        },
                        station.desk())
                .toCompletableFuture();
    }

    private static String written(Report report) {
        return String.join(
                "/",
                Long.toHexString(report.reporter().bits()),
                Long.toHexString(report.met().pairing()),
                Long.toHexString(report.met().partner().bits()),
                Long.toHexString(report.at().toEpochMilli()));
    }

    private static Report read(String written) {
        long[] numbers = Arrays.stream(written.split("/", -1))
                .mapToLong(each -> Long.parseUnsignedLong(each, 16))
                .toArray();
        return new Report(
                new Bucket(numbers[0]), new Met(numbers[1], new Bucket(numbers[2])), Instant.ofEpochMilli(numbers[3]));
    }
}
