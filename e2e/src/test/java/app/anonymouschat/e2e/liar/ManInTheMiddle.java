package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/// Runs AC1 with each of two who believe that they talk to each other. Lets nothing of the one reach the other;
/// whatever
/// it opened waits in a queue.
public final class ManInTheMiddle implements Lie {
    private final Map<String, Leg> legs = new ConcurrentHashMap<>();
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Meeting meeting;
    private final UnaryOperator<Word.Text> introduction;

    /// One who meets both as `meeting` says, and tells them more in `matched` than whom they meet.
    public ManInTheMiddle(Meeting meeting, UnaryOperator<Word.Text> introduction) {
        this.meeting = meeting;
        this.introduction = introduction;
    }

    /// Between two strangers.
    public static ManInTheMiddle betweenStrangers() {
        return new ManInTheMiddle(new Meeting.ByChance(), UnaryOperator.identity());
    }

    /// What a victim said under seal.
    public record Heard(String name, SignalMessage message) {}

    /// The oldest that nobody has taken yet.
    public Optional<Heard> next() {
        return Optional.ofNullable(heard.poll());
    }

    /// The one towards the victim of that name.
    public Leg leg(String name) {
        return Optional.ofNullable(legs.get(name)).orElseThrow();
    }

    @Override
    public List<? extends Word> toPage(Victim victim, Word word) {
        return switch (word) {
            case Word.Text text
            when text.type().equals("matched") -> {
                Leg leg = Leg.towards(victim, meeting);
                legs.put(victim.name(), leg);
                yield List.of(introduction.apply(text.with(leg.share())), leg.kx());
            }
            case Word.Text text -> List.of(text);
            case Word.Control control -> List.of(control);
            case Word.Frame ofTheOther -> List.of();
        };
    }

    @Override
    public List<? extends Word> toServer(Victim victim, Word word) {
        if (!(word instanceof Word.Frame frame)) {
            return List.of(word);
        }
        leg(victim.name()).hears(frame).ifPresent(message -> heard.add(new Heard(victim.name(), message)));
        return List.of();
    }
}
