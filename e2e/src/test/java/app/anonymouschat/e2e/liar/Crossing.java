package app.anonymouschat.e2e.liar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Crosses two chats: what is meant for the one page goes to the other, once there is something for both. Nobody is
/// introduced before everybody can be: whoever were first would wait in vain for a partner's word.
public final class Crossing implements Lie {
    private static final int EVERYBODY = 4;

    private final Map<String, String> crossed;
    private final Map<Victim, Word> introductions = new LinkedHashMap<>();
    private final Map<String, Victim> reached = new LinkedHashMap<>();
    private final Map<String, List<Word>> held = new LinkedHashMap<>();

    public Crossing(String one, String other) {
        crossed = Map.of(one, other, other, one);
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        if (word instanceof Word.Text text && text.type().equals("matched")) {
            return introduce(victim, text);
        }
        if (!(word instanceof Word.Frame) || !crossed.containsKey(victim.name())) {
            return List.of(word);
        }
        reached.put(victim.name(), victim);
        held.computeIfAbsent(victim.name(), name -> new ArrayList<>()).add(word);
        if (reached.size() == crossed.size()) {
            crossed.forEach((from, to) -> release(from, to));
        }
        return List.of();
    }

    private List<Word> introduce(Victim victim, Word matched) {
        introductions.put(victim, matched);
        if (introductions.size() == EVERYBODY) {
            introductions.forEach(Victim::tell);
        }
        return List.of();
    }

    private void release(String from, String to) {
        Victim receiver = Optional.ofNullable(reached.get(to)).orElseThrow();
        List<Word> words = held.put(from, new ArrayList<>());
        Optional.ofNullable(words).orElse(List.of()).forEach(receiver::tell);
    }
}
