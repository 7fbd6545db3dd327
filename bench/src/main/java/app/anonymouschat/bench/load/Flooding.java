package app.anonymouschat.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs of whom some write as much as goes out to partners who read nothing, beside others who talk at a fixed rate.
/// Confined to the main thread, its counts to the loop.
final class Flooding implements Client.Ear {
    private static final int SLOW = 8;
    private static final int TALKING = 50;
    private static final Duration TIME = Duration.ofSeconds(6);
    /// Of 1 KB each, among all who write to slow ones: 6 MB to each in that time.
    private static final double FLOOD_PER_SECOND = 8192;

    /// What the slow ones' own kernels keep for them, which would else be megabytes that no server has to care for.
    private static final int UNREAD_BYTES = 32 * 1024;

    private static final double TALK_PER_SECOND = 1000;
    private static final Duration LAST_WORDS = Duration.ofMillis(500);
    private static final int NOBODY = -1;

    /// What the server's memory grew by in bytes, how many slow ones it closed, how late the others' messages were.
    record Flood(double growth, double closed, Lateness others) {}

    private final Generator generator;
    private final Program server;
    private final int[] partnerOf = new int[2 * (SLOW + TALKING)];
    private boolean isMeasuring;
    private final Lateness others = new Lateness();

    Flooding(Generator generator, Program server) {
        this.generator = generator;
        this.server = server;
        Arrays.fill(partnerOf, NOBODY);
    }

    Flood measure() {
        generator.receiveAtMost(UNREAD_BYTES);
        try (Crowd crowd = Crowd.open(generator, server, partnerOf.length, this)) {
            generator.receiveAtMost(0);
            crowd.pair();
            List<Integer> firsts = meet(crowd);
            List<Integer> writing = firsts.subList(0, SLOW);
            long before = server.figures().memory();
            flood(crowd, writing, firsts.subList(SLOW, firsts.size()));
            long after = server.figures().memory();
            return generator.ask(() -> new Flood(after - before, closed(crowd, writing), others));
        }
    }

    /// Everybody tells the partner who they are. Returns the first one of each pair.
    private List<Integer> meet(Crowd crowd) {
        generator
                .loop()
                .execute(() -> IntStream.range(0, partnerOf.length)
                        .forEach(number -> crowd.turn(number).relay(number)));
        generator.rest(LAST_WORDS);
        return generator.ask(() -> {
            isMeasuring = true;
            return IntStream.range(0, partnerOf.length)
                    .filter(number -> number < partnerOf[number])
                    .boxed()
                    .toList();
        });
    }

    private void flood(Crowd crowd, List<Integer> writing, List<Integer> talking) {
        generator
                .loop()
                .execute(() ->
                        writing.forEach(number -> crowd.turn(partnerOf[number]).stopReading()));
        long start = System.nanoTime();
        var flood = Pacer.run(generator.loop(), Schedule.over(TIME, start, FLOOD_PER_SECOND), (number, due) -> {
            Client client = crowd.turn(writing.get((int) (number % SLOW)));
            if (client.isOpen() && client.isWritable()) {
                client.relay(due);
            }
        });
        Pacer.run(
                        generator.loop(),
                        Schedule.over(TIME, start, TALK_PER_SECOND),
                        (number, due) -> crowd.turn(talking.get((int) (number % talking.size())))
                                .relay(due))
                .join();
        flood.join();
        generator.rest(LAST_WORDS);
    }

    private double closed(Crowd crowd, List<Integer> writing) {
        return writing.stream()
                .filter(number -> !crowd.turn(partnerOf[number]).isOpen()
                        || !crowd.turn(number).isOpen())
                .count();
    }

    @Override
    public void heard(Client client, Heard heard) {
        if (heard instanceof Heard.Relayed(long due)) {
            if (isMeasuring) {
                others.record(due, System.nanoTime());
            } else {
                partnerOf[client.number()] = (int) due;
            }
        }
    }
}
