package app.anonymouschat.session;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.guard.Limits;
import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.matching.Avoided;
import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import app.anonymouschat.protocol.Mode;
import app.anonymouschat.protocol.ServerMessage.Fact;
import app.anonymouschat.protocol.ServerMessage.Knowledge;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InspectionTest {
    /// Where each thing that a session holds is told; "-" where it says nothing about the person. Whoever adds a field
    /// has to say here what `inspect` tells of it.
    private static final Map<String, String> TOLD = Map.ofEntries(
            entry("Session.sessions", "-"),
            entry("Session.outbox", "address"),
            entry("Session.loop", "-"),
            entry("CountedOutbox.outbox", "address"),
            entry("CountedOutbox.telemetry", "-"),
            entry("Session.client", "bucket"),
            entry("Session.state", "state"),
            entry("Client.guard", "bucketSearches"),
            entry("Client.bucket", "bucket"),
            entry("Client.nearby", "nearby"),
            entry("Client.host", "pageHost"),
            entry("Client.warned", "warned"),
            entry("Client.words", "textFramesLeft"),
            entry("Client.frames", "binaryFramesLeft"),
            entry("Silent.deadline", "-"),
            entry("Challenged.puzzle", "proofSalt"),
            entry("Puzzle.salt", "proofSalt"),
            entry("Puzzle.difficulty", "proofDifficulty"),
            entry("Puzzle.end", "proofEndsInMs"),
            entry("Waiting.self", "key"),
            entry("Waiting.wish", "mode"),
            entry("Waiting.since", "waitingMs"),
            entry("Waiting.vigil", "-"),
            entry("Stranger.mode", "mode"),
            entry("Stranger.interests", "interests"),
            entry("Stranger.languages", "languages"),
            entry("Stranger.recent", "recentPairings"),
            entry("Stranger.avoided", "avoidedPairings"),
            entry("Avoided.pairings", "avoidedPairings"),
            entry("Avoided.origins", "avoidedBuckets"),
            entry("Meeting.place", "place"),
            entry("Paired.pairing", "pairing"),
            entry("Paired.self", "key"),
            entry("Paired.encounter", "place"),
            entry("Paired.since", "pairedMs"),
            entry("Paired.end", "-"),
            entry("Pairing.id", "pairing"),
            entry("Pairing.opener", "partner"),
            entry("Pairing.partner", "partner"),
            entry("Pairing.common", "common"),
            entry("Visitor.id", "search"),
            entry("Visitor.origin", "bucket"),
            entry("Visitor.introduction", "key"),
            entry("Introduction.key", "key"),
            entry("Introduction.commit", "commit"),
            entry("Introduction.nearby", "nearby"));

    private final Stage stage = new Stage(
            new Limits(20, 3, Duration.ofMinutes(10), Limits.DEFAULT.frames(), Integer.MAX_VALUE), Rules.DEFAULT);
    private final Browser anna = stage.browser();

    @Test
    void tellsOfEveryFieldThatIsHeld() {
        Stream<Class<?>> holders = Stream.of(
                Session.class,
                CountedOutbox.class,
                Client.class,
                State.Silent.class,
                State.Idle.class,
                State.Challenged.class,
                Puzzle.class,
                State.Waiting.class,
                Wish.Stranger.class,
                Avoided.class,
                Wish.Meeting.class,
                State.Paired.class,
                Pairing.class,
                Visitor.class,
                Introduction.class);
        assertThat(holders.flatMap(InspectionTest::fields).collect(Collectors.toSet()))
                .isEqualTo(TOLD.keySet());
    }

    @Test
    void usesEveryNameThatItPromises() {
        Set<String> told = new HashSet<>(Set.of("-"));
        told.addAll(held(anna).keySet());
        anna.find();
        told.addAll(held(anna).keySet());
        anna.leave();
        anna.meet('P');
        told.addAll(held(anna).keySet());
        stage.browser().meet('P');
        told.addAll(held(anna).keySet());
        anna.leave();
        anna.find();
        anna.leave();
        anna.find();
        told.addAll(held(anna).keySet());
        assertThat(told).containsAll(TOLD.values());
    }

    @Test
    void tellsTheWishAsItIsHeld() {
        anna.find(new Wanted(Mode.VOICE, List.of("go", "chess"), List.of("en-GB"), List.of("x"), List.of()));
        stage.pass(Duration.ofSeconds(3));
        assertThat(held(anna))
                .containsEntry("state", new Fact.Word("waiting"))
                .containsEntry("waitingMs", new Fact.Count(3_000))
                .containsEntry("mode", new Fact.Word("voice"))
                .containsEntry("interests", new Fact.Words(List.of("chess", "go")))
                .containsEntry("languages", new Fact.Words(List.of("en")))
                .containsEntry("recentPairings", new Fact.Count(0))
                .containsEntry("bucketSockets", new Fact.Count(1))
                .containsEntry("bucketSearches", new Fact.Count(1))
                .containsEntry("bucketReporters", new Fact.Count(0))
                .containsEntry("bucketStunRequests", new Fact.Count(0))
                .containsEntry("pageHost", new Fact.Word("chat.example"))
                .containsEntry("nearby", new Fact.Flag(false));
    }

    @Test
    void forgetsTheWishWithTheSearch() {
        anna.findFor("chess");
        anna.leave();
        assertThat(held(anna))
                .containsEntry("state", new Fact.Word("idle"))
                .doesNotContainKeys("interests", "key", "mode", "search");
    }

    @Test
    void keepsNothingOfThePartnerAfterwards() {
        Browser ben = stage.browser();
        anna.findFor("chess");
        ben.findFor("chess");
        assertThat(held(anna))
                .containsEntry("state", new Fact.Word("paired"))
                .containsEntry("common", new Fact.Words(List.of("chess")))
                .doesNotContainKeys("interests", "mode");
        ben.leave();
        assertThat(held(anna)).doesNotContainKeys("partner", "pairing", "common", "key");
    }

    private static Map<String, Fact> held(Browser browser) {
        browser.inspect();
        return browser.last(Knowledge.class).held();
    }

    private static Stream<String> fields(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .map(name -> holder.getSimpleName() + "." + name);
    }
}
