package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Holds back a frame to the page of one role until a later one was delivered.
final class Reordering implements Lie {
    private final Role role;
    private final Predicate<Word.Frame> held;
    private final Predicate<Word.Frame> until;
    private final List<Word> holding = new ArrayList<>();

    Reordering(Role role, Predicate<Word.Frame> held, Predicate<Word.Frame> until) {
        this.role = role;
        this.held = held;
        this.until = until;
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        if (victim.role().filter(role::equals).isEmpty() || !(word instanceof Word.Frame frame)) {
            return List.of(word);
        }
        if (held.test(frame)) {
            holding.add(frame);
            return List.of();
        }
        if (!until.test(frame)) {
            return List.of(word);
        }
        holding.addFirst(frame);
        List<Word> released = List.copyOf(holding);
        holding.clear();
        return released;
    }
}
