package app.anonymouschat.session;

import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.guard.Verdict;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Challenge;
import app.anonymouschat.protocol.ServerMessage.Draining;
import app.anonymouschat.protocol.ServerMessage.Refused;
import app.anonymouschat.session.State.Challenged;
import app.anonymouschat.session.State.Free;
import app.anonymouschat.session.State.Idle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets a search in, or says what it has to do first (PROTOCOL.md §2.6). Thread safe.
final class Entrance {
    /// What came of asking.
    sealed interface Answer {}

    /// Come in.
    record Open() implements Answer {}

    /// Not so; the connection is in that state then.
    record Shut(Free next, ServerMessage answer) implements Answer {}

    private final Guard guard;
    private final InstantSource clock;
    private final IntSupplier open;
    private final Supplier<Optional<Draining>> draining;

    /// The suppliers say how many connections are open, since proofs may depend on load, and whether the server drains.
    Entrance(House house, IntSupplier open, Supplier<Optional<Draining>> draining) {
        this.guard = house.guard();
        this.clock = house.clock();
        this.open = open;
        this.draining = draining;
    }

    /// Asks for one search. A puzzle that was set before is good for this one try, right or wrong.
    Answer ask(Client client, Free state, @Nullable Long counter) {
        return draining.get()
                .<Answer>map(message -> new Shut(new Idle(), message))
                .orElseGet(() -> price(client, state, counter));
    }

    private Answer price(Client client, Free state, @Nullable Long counter) {
        Instant now = clock.instant();
        return switch (guard.judge(client.bucket(), open.getAsInt())) {
            case Verdict.Free() -> new Open();
            case Verdict.Prove(int difficulty) when proves(state, counter, now) -> new Open();
            case Verdict.Prove(int difficulty) -> challenge(guard.puzzle(difficulty), now);
            case Verdict.Pause(Duration time) -> new Shut(new Idle(), new Refused.NotNow(time));
        };
    }

    private static boolean proves(Free state, @Nullable Long counter, Instant now) {
        return counter != null && state instanceof Challenged(Puzzle puzzle) && puzzle.solvedBy(counter, now);
    }

    private static Shut challenge(Puzzle puzzle, Instant now) {
        Duration left = Duration.between(now, puzzle.end());
        Challenge challenge = new Challenge(puzzle.salt(), puzzle.difficulty(), left);
        return new Shut(new Challenged(puzzle), new Refused.Proof(challenge));
    }
}
