package app.anonymouschat.bench.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// People who look for one stranger after another, at a fixed rate among all of them: each leaves whoever is there and
/// looks again, on one socket. Confined to the main thread, its counts to the loop.
final class Churning implements Client.Ear {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    /// A server runs for days: what compilers still do in its first seconds is not the price of a match.
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(20);

    private static final int WARMING = 200;
    private static final double WARMING_PER_SECOND = 4000;
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private final Generator generator;
    private final Program server;
    private final Map<Client, Long> searching = new HashMap<>();
    private long matched;
    private Lateness lateness = new Lateness();

    Churning(Generator generator, Program server) {
        this.generator = generator;
        this.server = server;
    }

    /// Has a program that was just started make as many matches as it takes to be compiled.
    static void warmUp(Generator generator, Program server) {
        new Churning(generator, server).keepUp(WARMING, WARMING_PER_SECOND, FIRST_WARM_UP);
    }

    /// So many clients, so many searches in a second among all of them. What is counted are matches of two; how late
    /// are searches from due to `matched`, those included that had to wait for the next one.
    Work measure(int clients, double searchesPerSecond) {
        try (Crowd crowd = Crowd.open(generator, server, clients, this)) {
            search(crowd, WARM_UP, searchesPerSecond);
            Duration before = server.figures().processorTime();
            long asked = search(crowd, MEASURED, searchesPerSecond);
            Duration used = server.figures().processorTime().minus(before);
            return generator.ask(() -> new Work(used, matched / 2, asked / 2, lateness));
        }
    }

    /// Has so many clients do so for that time, and counts nothing.
    void keepUp(int clients, double searchesPerSecond, Duration time) {
        try (Crowd crowd = Crowd.open(generator, server, clients, this)) {
            search(crowd, time, searchesPerSecond);
        }
    }

    private long search(Crowd crowd, Duration time, double perSecond) {
        generator.ask(this::startCounting);
        Schedule schedule = Schedule.over(time, System.nanoTime(), perSecond);
        Pacer.run(generator.loop(), schedule, (number, due) -> search(crowd.turn(number), due))
                .join();
        generator.rest(LAST_WORDS);
        return schedule.count();
    }

    private void search(Client client, long due) {
        searching.put(client, due);
        client.findAnother();
    }

    private boolean startCounting() {
        matched = 0;
        lateness = new Lateness();
        return true;
    }

    @Override
    public void heard(Client client, Heard heard) {
        if (heard instanceof Heard.Matched) {
            matched++;
            Long due = searching.remove(client);
            if (due != null) {
                lateness.record(due, System.nanoTime());
            }
        }
    }
}
