package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import java.util.List;
import java.util.function.Predicate;

/// Sends a page its own frames back in place of its partner's.
record Reflection(Role role, Predicate<Word.Frame> which) implements Lie {
    @Override
    public List<? extends Word> toServer(Victim victim, Word word) {
        if (!isMeant(victim, word)) {
            return List.of(word);
        }
        victim.tell(word);
        return List.of();
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        return isMeant(victim, word) ? List.of() : List.of(word);
    }

    private boolean isMeant(Victim victim, Word word) {
        return victim.role().filter(role::equals).isPresent() && word instanceof Word.Frame frame && which.test(frame);
    }
}
