package app.anonymouschat.e2e.liar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Changes nothing, but keeps all that one victim was told, from its last introduction on: to say the whole of it
/// again.
public final class Memory implements Lie {
    private final String name;
    private final List<Word> told = new ArrayList<>();

    public Memory(String name) {
        this.name = name;
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        if (victim.name().equals(name) && (isIntroduction(word) || word instanceof Word.Frame)) {
            if (isIntroduction(word)) {
                told.clear();
            }
            told.add(word);
        }
        return List.of(word);
    }

    /// Says it all to that victim as soon as it looks for somebody again, and keeps the real partner away.
    public Lie again() {
        List<Word> whole = List.copyOf(told);
        return new Lie() {
            private boolean isSaid;

            @Override
            public List<? extends Word> toPage(Victim victim, Word word) {
                if (!victim.name().equals(name)) {
                    return List.of(word);
                }
                if (isSaid || !isAnswer(word)) {
                    return word instanceof Word.Frame || isIntroduction(word) ? List.of() : List.of(word);
                }
                isSaid = true;
                return whole;
            }

            @Override
            public List<? extends Word> toServer(Victim victim, Word word) {
                return victim.name().equals(name) && word instanceof Word.Frame ? List.of() : List.of(word);
            }
        };
    }

    private static boolean isAnswer(Word word) {
        return word instanceof Word.Text text && Set.of("waiting", "matched").contains(text.type());
    }

    private static boolean isIntroduction(Word word) {
        return word instanceof Word.Text text && text.type().equals("matched");
    }
}
