package app.anonymouschat.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Clients who come by a schedule. Confined to the main thread, its counts to the loop.
final class Reconnecting implements Client.Ear {
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Generator generator;
    private final Program server;
    private final List<Client> coming = new ArrayList<>();
    private final Lateness lateness = new Lateness();
    private Schedule schedule = new Schedule(0, 1, 0);

    Reconnecting(Generator generator, Program server) {
        this.generator = generator;
        this.server = server;
    }

    /// All of them, from due to welcome; then they go.
    Work measure(Schedule when) {
        Duration before = server.figures().processorTime();
        schedule = when;
        Pacer.run(generator.loop(), when, (number, due) -> come((int) number)).join();
        generator.rest(LAST_WORDS);
        Duration used = server.figures().processorTime().minus(before);
        return generator.ask(() -> {
            coming.stream().filter(Client::isOpen).forEach(Client::close);
            return new Work(used, lateness.count(), when.count(), lateness);
        });
    }

    private void come(int number) {
        Client client = new Client(number, server.contender(), server.port(), this);
        coming.add(client);
        var _ = generator.connect(client, server.port());
    }

    @Override
    public void heard(Client client, Heard heard) {
        if (heard instanceof Heard.Welcomed) {
            lateness.record(schedule.due(client.number()), System.nanoTime());
        }
    }
}
