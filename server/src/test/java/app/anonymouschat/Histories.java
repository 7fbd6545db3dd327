package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Story.Event;
import app.anonymouschat.Story.Kind;
import app.anonymouschat.Story.Name;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges what all saw, whatever happened to the servers: the invariants that no fault may break.
final class Histories {
    private final Map<Name, Story> stories = new HashMap<>();

    private final long stopped;

    /// What was seen until all were sent home at that time, and of that.
    Histories(Collection<Story> all, long stopped) {
        all.forEach(story -> stories.put(story.name(), story));
        this.stopped = stopped;
    }

    /// While they still walk about.
    static Histories soFar(Collection<Story> all) {
        return new Histories(all, Long.MAX_VALUE);
    }

    /// Never with oneself, never in two chats, each the other's partner, frames of the partner alone and in order, and
    /// nobody stuck.
    void check() {
        for (Story story : stories.values()) {
            assertThat(story.events(Kind.MATCHED).count())
                    .as("matches: %s", story)
                    .isLessThanOrEqualTo(1);
            assertThat(story.first(Kind.STUCK)).as("stuck: %s", story).isEmpty();
            story.partner().ifPresent(partner -> {
                assertThat(partner.person())
                        .as("with oneself: %s", story)
                        .isNotEqualTo(story.name().person());
                assertThat(stories).as("with nobody: %s", story).containsKey(partner);
            });
            if (isOneSided(story)) {
                assertThat(story.events(Kind.HEARD))
                        .as("from who never met them: %s", story)
                        .isEmpty();
                assertThat(story.end().isPresent())
                        .as("left with nobody: %s", story)
                        .isTrue();
            }
            frames(story);
        }
    }

    /// Whether somebody was told of a partner who never was: of two servers one tells its visitor first, and the other
    /// may be gone or cut off by then. Where nothing breaks there are none.
    private boolean isOneSided(Story story) {
        return story.partner()
                .map(stories::get)
                .filter(theirs -> !theirs.partner().equals(Optional.of(story.name())))
                .isPresent();
    }

    /// How many matches were one-sided that were made before one time, or after another. Whose partner was sent home
    /// before it could be told is none of them.
    long oneSided(long before, long after) {
        return stories.values().stream()
                .filter(this::isOneSided)
                .filter(story -> story.first(Kind.MATCHED)
                        .filter(event -> event.at() < before || event.at() > after)
                        .isPresent())
                .filter(story -> story.first(Kind.PARTED).isPresent())
                .filter(story -> story.partner()
                        .map(stories::get)
                        .flatMap(Story::end)
                        .filter(end -> end.at() < stopped)
                        .isPresent())
                .count();
    }

    private static boolean broke(Story story) {
        return story.first(Kind.BROKEN).isPresent();
    }

    private static void frames(Story story) {
        List<Event> heard = story.events(Kind.HEARD).toList();
        for (int i = 0; i < heard.size(); i++) {
            assertThat(heard.get(i).other()).as("a stranger's frame: %s", story).isEqualTo(story.partner());
            assertThat(heard.get(i).number()).as("order: %s", story).isEqualTo(i);
        }
    }

    /// How long those of that server who had a socket at that time took to look again, the longest last.
    List<Duration> lookingAgain(int node, long since) {
        Map<Integer, Long> again = new HashMap<>();
        stories.values()
                .forEach(story -> begun(story)
                        .filter(at -> at > since)
                        .ifPresent(at -> again.merge(story.name().person(), at, Math::min)));
        return stories.values().stream()
                .filter(story -> story.node() == node && broke(story) && isAround(story, since))
                .map(story -> story.name().person())
                .distinct()
                .flatMap(person -> Stream.ofNullable(again.get(person)))
                .map(at -> Duration.ofNanos(at - since))
                .sorted()
                .toList();
    }

    private static Optional<Long> begun(Story story) {
        return story.first(Kind.WAITING).or(() -> story.first(Kind.MATCHED)).map(Event::at);
    }

    private static boolean isAround(Story story, long time) {
        return begun(story).filter(at -> at < time).isPresent()
                && story.end().filter(event -> event.at() < time).isEmpty();
    }

    /// How long those at other servers, whose partner was at that one then, took to learn that it is gone.
    List<Duration> told(int node, long since) {
        return stories.values().stream()
                .filter(story -> story.node() != node && story.wasOpen(since))
                .filter(story -> story.partner()
                        .map(stories::get)
                        .filter(theirs -> theirs.node() == node)
                        .isPresent())
                .flatMap(story -> story.end().stream())
                .map(event -> Duration.ofNanos(event.at() - since))
                .sorted()
                .toList();
    }

    /// How many matches were made in all.
    long matches() {
        return stories.values().stream()
                        .filter(story -> story.partner().isPresent())
                        .count()
                / 2;
    }

    /// How many people's matches were made after one time and before another, between two of one server or of two.
    long matches(boolean across, long from, long to) {
        return stories.values().stream()
                .filter(story -> story.first(Kind.MATCHED)
                        .filter(event -> event.at() > from && event.at() < to)
                        .isPresent())
                .filter(story -> story.partner()
                        .map(stories::get)
                        .filter(theirs -> (theirs.node() != story.node()) == across)
                        .isPresent())
                .count();
    }

    /// How many people were matched after that time.
    long peopleMatched(long from) {
        return stories.values().stream()
                .filter(story -> story.first(Kind.MATCHED)
                        .filter(event -> event.at() > from)
                        .isPresent())
                .map(story -> story.name().person())
                .distinct()
                .count();
    }
}
