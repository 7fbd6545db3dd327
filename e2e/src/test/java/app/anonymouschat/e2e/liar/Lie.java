package app.anonymouschat.e2e.liar;

import java.util.List;

/// What a server does to the words that pass. Called for one word at a time, whichever socket it passes.
public interface Lie {
    /// The truth, word by word.
    Lie NONE = new Lie() {};

    /// What the page hears in place of this word of the server's, or of its partner's.
    default List<? extends Word> toPage(Victim victim, Word word) {
        return List.of(word);
    }

    /// What the real server hears in place of this word of the page's.
    default List<? extends Word> toServer(Victim victim, Word word) {
        return List.of(word);
    }

    /// Both lies: what this one makes of a word, as the other retells it.
    default Lie and(Lie other) {
        Lie first = this;
        return new Lie() {
            @Override
            public List<? extends Word> toPage(Victim victim, Word word) {
                return first.toPage(victim, word).stream()
                        .flatMap(instead -> other.toPage(victim, instead).stream())
                        .toList();
            }

            @Override
            public List<? extends Word> toServer(Victim victim, Word word) {
                return first.toServer(victim, word).stream()
                        .flatMap(instead -> other.toServer(victim, instead).stream())
                        .toList();
            }
        };
    }
}
