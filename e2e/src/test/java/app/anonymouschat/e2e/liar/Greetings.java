package app.anonymouschat.e2e.liar;

import java.util.List;
import java.util.function.UnaryOperator;

/// Lies in `welcome`, told to whoever comes (PROTOCOL.md §2.2, §6).
public final class Greetings {
    private Greetings() {}

    public static List<Attack> attacks() {
        return List.of(
                greeting("E_VERSION", "version 0", welcome -> welcome.with("protocol", 0)),
                greeting("E_VERSION", "version 2", welcome -> welcome.with("protocol", 2)),
                greeting("server-refused", "a version in words", welcome -> welcome.with("protocol", "1")),
                greeting("server-refused", "no version", welcome -> welcome.without("protocol")),
                greeting("server-refused", "a suite beside the version", welcome -> welcome.with("suite", 0)));
    }

    private static Attack greeting(String how, String name, UnaryOperator<Word.Text> change) {
        return Attack.endingForBoth(how, "greeted with " + name, () -> new Lie() {
            @Override
            public List<? extends Word> toPage(Victim victim, Word word) {
                return word instanceof Word.Text text && text.type().equals("welcome")
                        ? List.of(change.apply(text))
                        : List.of(word);
            }
        });
    }
}
