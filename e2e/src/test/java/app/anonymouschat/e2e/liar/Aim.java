package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// To whom a lie is told, of two who are paired.
public final class Aim {
    private final List<Role> roles;

    private Aim(Role... roles) {
        this.roles = List.of(roles);
    }

    public static Aim at(Role... roles) {
        return new Aim(roles);
    }

    public static Aim atBoth() {
        return new Aim(Role.values());
    }

    /// About whom they are paired with.
    public Lie matched(Telling<Word.Text> telling) {
        return text("matched", telling);
    }

    /// About any text of the server's of that type.
    public Lie text(String type, Telling<Word.Text> telling) {
        return about(Word.Text.class, text -> text.type().equals(type), telling);
    }

    /// About what the partner encapsulated, and the nonce.
    public Lie kx(Telling<Word.Frame> telling) {
        return about(Word.Frame.class, Word.Frame::isKx, telling);
    }

    /// About all sealed signalling.
    public Lie sealed(Telling<Word.Frame> telling) {
        return about(Word.Frame.class, Word.Frame::isSealed, telling);
    }

    /// About sealed signalling of that number; 0 is HELLO.
    public Lie sealed(int number, Telling<Word.Frame> telling) {
        return about(Word.Frame.class, frame -> frame.isSealed(number), telling);
    }

    private <W extends Word> Lie about(Class<W> kind, Predicate<W> which, Telling<W> telling) {
        return new Lie() {
            @Override
            public List<? extends Word> toPage(Victim victim, Word word) {
                boolean isAimedAt = victim.role().filter(roles::contains).isPresent();
                return isAimedAt && kind.isInstance(word) && which.test(kind.cast(word))
                        ? telling.instead(victim, kind.cast(word))
                        : List.of(word);
            }
        };
    }

    /// What is said in place of a word.
    public interface Telling<W extends Word> {
        List<? extends Word> instead(Victim victim, W word);

        /// One word for another.
        static <W extends Word> Telling<W> changing(UnaryOperator<W> change) {
            return (victim, word) -> List.of(change.apply(word));
        }

        /// Swallowing it.
        static <W extends Word> Telling<W> nothing() {
            return (victim, word) -> List.of();
        }

        /// Saying it so many times.
        static <W extends Word> Telling<W> repeating(int times) {
            return (victim, word) -> Collections.nCopies(times, word);
        }
    }
}
