package app.anonymouschat.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What several servers that are one to their visitors count together (PROTOCOL.md §2.5, §2.6): each tells of the
/// buckets that do much at it and of what was reported, and hears the same of the others. Whether anybody may do
/// something is always decided at once and by each server itself, with what it has heard until then. Thread safe;
/// nothing is kept for a server that is alone.
public final class Shared {
    /// How long others count on sockets that are not spoken of again.
    public static final Duration SOCKETS_LIVE = Duration.ofMinutes(1);

    /// How long a report may raise what somebody has to pay.
    public static final Duration REPORTS_LIVE = Tokens.LIFE;

    /// What is below this part of a limit concerns no other server: nearly everybody stays there.
    static final int PART = 4;

    /// How often, or how many.
    public record Count(Bucket bucket, int number) {
        @Override
        public String toString() {
            return "Count";
        }
    }

    private final Limits limits;
    private final Elsewhere searches;
    private final Elsewhere sockets;
    private final Reports reports;
    private final Penalties penalties;
    private volatile boolean on;

    Shared(Limits limits, Elsewhere searches, Elsewhere sockets, Reports reports, Penalties penalties) {
        this.limits = limits;
        this.searches = searches;
        this.sockets = sockets;
        this.reports = reports;
        this.penalties = penalties;
    }

    /// How long a search counts.
    public Duration searchesLive() {
        return limits.searchWindow();
    }

    /// From now on there are others, who know nothing yet of the sockets and reports here.
    public void begin() {
        on = limits.areOn();
        sockets.tellAgain(0);
        reports.tellAgain();
    }

    void searched(Bucket bucket, int here) {
        if (on && here >= limits.searches() / PART) {
            searches.changed(bucket);
        }
    }

    void connected(Bucket bucket, int here) {
        if (on && (here >= limits.socketsPerBucket() / PART || sockets.isTold(bucket))) {
            sockets.changed(bucket);
        }
    }

    int searchesElsewhere(Bucket bucket) {
        return searches.of(bucket);
    }

    int socketsElsewhere(Bucket bucket) {
        return sockets.of(bucket);
    }

    /// Searches that the others have not been told of, none of them where it is to be heard what those have. They count
    /// as told.
    public List<Count> searchesToTell() {
        List<Count> news = new ArrayList<>();
        for (Bucket bucket : searches.take()) {
            int before = searches.told(bucket);
            news.add(new Count(bucket, Math.max(0, searches.tell(bucket) - before)));
        }
        return news;
    }

    /// So often the bucket searched, at all servers that told. Where that is less than what this one told, it was
    /// forgotten, and is told again.
    public void searchedInAll(Count all) {
        int missing = searches.told(all.bucket()) - all.number();
        searches.heard(all.bucket(), Math.max(0, -missing));
        if (missing > 0) {
            searches.toldOnly(all.bucket(), all.number());
        }
    }

    /// Open sockets, of buckets where that changed. They count as told.
    public List<Count> socketsToTell() {
        return sockets.take().stream()
                .map(bucket -> new Count(bucket, sockets.tell(bucket)))
                .toList();
    }

    /// So many sockets the bucket has at the other servers that told.
    public void connectedElsewhere(Count others) {
        sockets.heard(others.bucket(), others.number());
    }

    /// To be called several times in the life of what was told: it is told again, and so the others' is heard, where it
    /// may come to matter.
    public void tellAgain() {
        searches.tellAgain(limits.searches() / 2);
        sockets.tellAgain(0);
    }

    void reportedHere(Report report) {
        if (on) {
            reports.add(report);
        }
    }

    /// Reports that the others have not been told of. They count as told.
    public List<Report> reportsToTell() {
        return reports.take();
    }

    /// Reports did not arrive.
    public void tellReportsAgain() {
        reports.tellAgain();
    }

    /// Counts what was reported at another server, or here; once.
    public void reported(Report report) {
        penalties.report(report);
    }
}
