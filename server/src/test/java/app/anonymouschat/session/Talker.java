package app.anonymouschat.session;

import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Met;
import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.ClientMessage.Leave;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.KeyShare;
import app.anonymouschat.protocol.ServerMessage;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Someone who meets one stranger after another as fast as it goes: says a few numbered words, then `bye`, leaves at
/// hearing `bye` or sooner, and looks again. It complains about every frame that is not the next one of its present
/// pairing. Confined to its loop.
final class Talker implements Outbox {
    private static final KeyShare SHARE = new KeyShare("K".repeat(1621) + "A", "M".repeat(42) + "A");

    private final Loop loop;
    private final Guard guard;
    private final RandomGenerator random;
    private final Consumer<String> complaint;
    private final Runnable met;
    private final Session session;
    private Optional<Long> pairing = Optional.empty();
    private int heard;

    Talker(
            Sessions sessions,
            Guard guard,
            Loop loop,
            RandomGenerator random,
            Consumer<String> complaint,
            Runnable met) {
        this.loop = loop;
        this.guard = guard;
        this.random = random;
        this.complaint = complaint;
        this.met = met;
        this.session = sessions.begin(this, loop, InetAddress.ofLiteral("192.0.2.1"), "chat.example");
    }

    void start() {
        loop.execute(session::opened);
        loop.execute(this::search);
    }

    void stop() {
        loop.execute(session::closed);
    }

    private void search() {
        session.received(new Find(SHARE, Browser.ANYBODY, null));
    }

    private void talk(long present) {
        int words = random.nextInt(4);
        for (int word = 0; word < words; word++) {
            session.relayed(new FakeEnvelope(present + " " + word));
        }
        if (random.nextInt(3) == 0) {
            part();
        } else {
            session.relayed(new FakeEnvelope(present + " " + words + " bye"));
        }
    }

    /// Looks again at once, while frames of the old partner are still on their way, or a moment later.
    private void part() {
        pairing = Optional.empty();
        session.received(new Leave());
        if (random.nextBoolean()) {
            search();
        } else {
            loop.execute(this::search);
        }
    }

    private void ifStillIn(long then, Runnable action) {
        if (pairing.filter(now -> now == then).isPresent()) {
            action.run();
        }
    }

    @Override
    public void send(ServerMessage message) {
        switch (message) {
            case ServerMessage.Matched matched ->
                matched(guard.open(matched.token()).map(Met::pairing).orElseThrow());
            case ServerMessage.Parted parted -> {
                pairing = Optional.empty();
                loop.execute(this::search);
            }
            case ServerMessage.Refused refused -> complaint.accept("refused");
            case ServerMessage other -> {}
        }
    }

    private void matched(long present) {
        if (pairing.isPresent()) {
            complaint.accept("matched while paired");
        }
        pairing = Optional.of(present);
        heard = 0;
        met.run();
        loop.execute(() -> ifStillIn(present, () -> talk(present)));
    }

    @Override
    public void forward(Envelope envelope) {
        List<String> words = ((FakeEnvelope) envelope).words();
        long from = Long.parseLong(words.get(0));
        if (pairing.filter(present -> present == from).isEmpty()) {
            complaint.accept("a frame of another pairing");
        } else if (Integer.parseInt(words.get(1)) != heard++) {
            complaint.accept("a frame out of order");
        } else if (words.size() > 2) {
            loop.execute(() -> ifStillIn(from, this::part));
        }
        envelope.release();
    }

    @Override
    public void close(CloseCode code) {
        complaint.accept("closed " + code.code());
    }

    @Override
    public void pauseReading() {}

    @Override
    public void resumeReading() {}
}
