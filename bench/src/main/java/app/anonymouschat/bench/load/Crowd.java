package app.anonymouschat.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// So many clients of one server, all of them welcome. Of the main thread; its ear is told on the generator's loop.
final class Crowd implements AutoCloseable, Client.Ear {
    /// As many come at once; more would wait in the server's backlog.
    private static final int AT_ONCE = 128;

    private static final long PATIENCE_SECONDS = 60;

    private final Generator generator;
    private final Client.Ear ear;
    private final List<Client> clients = new ArrayList<>();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final CountDownLatch matched;
    private final CountDownLatch gone;

    private Crowd(Generator generator, int count, Client.Ear ear) {
        this.generator = generator;
        this.ear = ear;
        this.matched = new CountDownLatch(count);
        this.gone = new CountDownLatch(count);
    }

    /// Opens so many, and returns when all are welcome.
    static Crowd open(Generator generator, Program server, int count, Client.Ear ear) {
        return open(generator, server, 0, count, ear);
    }

    /// Opens so many whose numbers begin there, beside others of the same server.
    static Crowd open(Generator generator, Program server, int first, int count, Client.Ear ear) {
        Crowd crowd = new Crowd(generator, count, ear);
        for (int number = first; number < first + count; number++) {
            crowd.come(new Client(number, server.contender(), server.port(), crowd), server.port());
        }
        check(() -> crowd.turns.tryAcquire(AT_ONCE, PATIENCE_SECONDS, TimeUnit.SECONDS));
        return crowd;
    }

    private void come(Client client, int port) {
        check(() -> turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
        clients.add(client);
        var _ = generator.connect(client, port);
    }

    /// Gives everybody a partner, and returns when all have one.
    void pair() {
        generator
                .loop()
                .execute(() -> clients.forEach(client -> {
                    if (!client.find()) {
                        matched.countDown();
                    }
                }));
        check(() -> matched.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /// The client whose turn it is, when all have one after the other.
    Client turn(long number) {
        return clients.get((int) (number % clients.size()));
    }

    @Override
    public void heard(Client client, Heard heard) {
        switch (heard) {
            case Heard.Welcomed() -> turns.release();
            case Heard.Matched() -> matched.countDown();
            case Heard.Waits _, Heard.Parted _, Heard.Relayed _, Heard.Noise _ -> {}
        }
        ear.heard(client, heard);
    }

    @Override
    public void gone(Client client) {
        gone.countDown();
        ear.gone(client);
    }

    /// How many sockets are closed, by whomever.
    long lost() {
        return clients.size() - gone.getCount();
    }

    @Override
    public void close() {
        generator.loop().execute(() -> clients.forEach(Client::close));
        check(() -> gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /// A wait that is not to end in vain.
    private interface Wait {
        boolean isOver() throws InterruptedException;
    }

    private static void check(Wait wait) {
        try {
            if (!wait.isOver()) {
                throw new IllegalStateException("The server let somebody wait too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
