package app.anonymouschat.bench.load;

import java.time.Duration;

/// Partners who send each other messages at a fixed rate, everybody in turn. Confined to the main thread, its counts to
/// the loop.
final class Relaying implements Client.Ear {
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    /// A server runs for days: what compilers still do in its first seconds is not the price of a message.
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(8);

    private static final int WARMING = 100;
    private static final double WARMING_PER_SECOND = 12_000;
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

    /// Has a program that was just started relay as many messages as it takes to be compiled.
    static void warmUp(Generator generator, Program server) {
        new Relaying(generator, server).keepUp(WARMING, WARMING_PER_SECOND, FIRST_WARM_UP);
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

    /// Has so many clients do so for that time, and counts nothing.
    void keepUp(int clients, double perSecond, Duration time) {
        try (Crowd crowd = Crowd.open(generator, server, clients, this)) {
            crowd.pair();
            send(crowd, time, perSecond);
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
