package app.anonymouschat.guard;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What was reported at this server, for the others to hear, for as long as it counts. Thread safe.
final class Reports {
    private static final int MOST = 10_000;
    private static final int MOST_AT_ONCE = 500;

    private final Expiring<Met, Report> own;
    private final Queue<Report> untold = new ConcurrentLinkedQueue<>();

    Reports(InstantSource clock) {
        this.own = new Expiring<>(Tokens.LIFE, MOST, clock);
    }

    void add(Report report) {
        own.renew(report.met(), report);
        untold.add(report);
    }

    /// What the others have not been told; it counts as told.
    List<Report> take() {
        List<Report> news = new ArrayList<>();
        while (news.size() < MOST_AT_ONCE) {
            Report next = untold.poll();
            if (next == null) {
                return news;
            }
            news.add(next);
        }
        return news;
    }

    /// All of it is told again.
    void tellAgain() {
        untold.clear();
        untold.addAll(own.values());
    }
}
