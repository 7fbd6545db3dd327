package app.anonymouschat.session;

import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Wish;
import java.util.List;
import java.util.function.Consumer;

/// The alarms of one who waits (PROTOCOL.md §2.7): ready for more after a while, and in the end no longer.
record Vigil(List<Loop.Alarm> alarms) {
    static final Vigil NOT_YET = new Vigil(List.of());

    static Vigil over(Wish wish, Loop loop, Rules rules, Consumer<Patience> widen, Runnable end) {
        Loop.Alarm last = loop.after(rules.waitingEnds(), end);
        return switch (wish) {
            case Wish.Meeting alone -> new Vigil(List.of(last));
            case Wish.Stranger stranger ->
                new Vigil(List.of(
                        loop.after(rules.anybodyAfter(), () -> widen.accept(Patience.ANYBODY)),
                        loop.after(rules.againAfter(), () -> widen.accept(Patience.AGAIN)),
                        last));
        };
    }

    void end() {
        alarms.forEach(Loop.Alarm::cancel);
    }
}
