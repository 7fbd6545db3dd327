package app.anonymouschat.e2e.liar;

import java.util.List;
import java.util.Set;

/// Leads some to one place, whatever place they ask for, and also where they look for a stranger (PROTOCOL.md §2.1).
public final class Misleading implements Lie {
    private static final String PLACE = "A".repeat(22);

    private final Set<String> names;

    public Misleading(String... names) {
        this.names = Set.of(names);
    }

    @Override
    public List<? extends Word> toServer(Victim victim, Word word) {
        return word instanceof Word.Text text
                        && names.contains(victim.name())
                        && Set.of("find", "meet").contains(text.type())
                ? List.of(Word.Text.ofType("meet")
                        .with("suite", 1)
                        .with(Share.in(text))
                        .with("place", PLACE))
                : List.of(word);
    }
}
