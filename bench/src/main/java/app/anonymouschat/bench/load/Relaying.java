package app.anonymouschat.bench.load;

import java.time.Duration;

/// Partners who send each other messages at a fixed rate, everybody in turn. Confined to the main thread, its counts to
/// the loop.
final class Relaying implements Client.Ear {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private final Generator generator;
    private final Program server;
    private long arrived;
    private Lateness lateness = new Lateness();

    Relaying(Generator generator, Program server) {
        this.generator = generator;
        this.server = server;
    }

    /// So many clients, so many messages in a second among all of them.
    Work measure(int clients, double perSecond) {
        try (Crowd crowd = Crowd.open(generator, server, clients, this)) {
            crowd.pair();
            send(crowd, WARM_UP, perSecond);
            Duration before = server.figures().processorTime();
            long asked = send(crowd, MEASURED, perSecond);
            Duration used = server.figures().processorTime().minus(before);
            return generator.ask(() -> new Work(used, arrived, asked, lateness));
        }
    }

    /// Counts anew, sends, and waits for what is under way; says how many.
    private long send(Crowd crowd, Duration time, double perSecond) {
        generator.ask(this::startCounting);
        Schedule schedule = Schedule.over(time, System.nanoTime(), perSecond);
        Pacer.run(
                        generator.loop(),
                        schedule,
                        (number, due) -> crowd.turn(number).relay(due))
                .join();
        generator.rest(LAST_WORDS);
        return schedule.count();
    }

    private boolean startCounting() {
        arrived = 0;
        lateness = new Lateness();
        return true;
    }

    @Override
    public void heard(Client client, Heard heard) {
        if (heard instanceof Heard.Relayed(long due)) {
            arrived++;
            lateness.record(due, System.nanoTime());
        }
    }
}
