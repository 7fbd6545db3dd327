package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.guard.Limits;
import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.protocol.ServerMessage.Challenge;
import app.anonymouschat.protocol.ServerMessage.Refused;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What one connection and one address may do: paces, proofs, sockets, reports (PROTOCOL.md §2.4–2.6).
class FairnessTest {
    private static final Limits ALWAYS_PROVE = new Limits(20, 30, Duration.ofMinutes(10), Limits.DEFAULT.frames(), 0);
    private final Stage stage = new Stage();
    private final Browser anna = stage.browser();
    private final Browser ben = stage.browser();

    @Test
    void relays120FramesAtOnceThenRefusesThenCloses() {
        anna.find();
        ben.find();
        anna.news();
        ben.news();
        IntStream.range(0, 120).forEach(i -> anna.sends("f"));
        assertThat(ben.news()).hasSize(120);
        assertThat(anna.sends("one more").isReleased()).isTrue();
        assertThat(anna.news()).containsExactly("refused rate");
        stage.pass(Duration.ofMillis(25));
        anna.sends("in time");
        assertThat(ben.news()).containsExactly("frame in time");
        anna.sends("too fast again");
        assertThat(anna.news()).containsExactly("resume", "close 4429");
        assertThat(ben.news()).containsExactly("resume", "parted lost");
    }

    @Test
    void limitsFramesThatGoNowhereToo() {
        IntStream.range(0, 120).forEach(i -> anna.sends("f"));
        assertThat(anna.news()).isEmpty();
        anna.sends("f");
        anna.sends("f");
        assertThat(anna.news()).containsExactly("refused rate", "close 4429");
    }

    @Test
    void limitsTextFrames() {
        IntStream.range(0, 120).forEach(i -> anna.leave());
        assertThat(anna.news()).isEmpty();
        anna.inspect();
        anna.inspect();
        assertThat(anna.news()).containsExactly("refused rate", "close 4429");
    }

    @Test
    void closesThe21stSocketOfAnAddressWithoutAWelcome() {
        ManualLoop loop = stage.loop();
        IntStream.range(0, 20).forEach(i -> stage.browser("198.51.100.1", loop));
        Browser extra = stage.browser("198.51.100.1", loop);
        assertThat(extra.news()).containsExactly("close 4429");
        extra.goes();
        Browser other = stage.browser("198.51.100.2", loop);
        assertThat(other.news()).containsExactly("welcome");
    }

    @Test
    void asksForAProofAndTakesItOnce() {
        Stage hard = new Stage(ALWAYS_PROVE, Rules.DEFAULT);
        Browser dora = hard.browser();
        dora.find();
        assertThat(dora.news()).containsExactly("refused proof");
        long answer = solve(hard, dora);
        dora.find(Browser.ANYBODY, answer);
        assertThat(dora.news()).containsExactly("waiting");
        dora.leave();
        dora.find(Browser.ANYBODY, answer);
        assertThat(dora.news()).containsExactly("refused proof");
    }

    @Test
    void setsANewPuzzleForAWrongOrLateAnswer() {
        Stage hard = new Stage(ALWAYS_PROVE, Rules.DEFAULT);
        Browser dora = hard.browser();
        dora.find();
        String first = challenge(dora).salt();
        long answer = solve(hard, dora);
        dora.find(Browser.ANYBODY, wrong(hard, dora));
        assertThat(dora.news()).containsExactly("refused proof", "refused proof");
        assertThat(challenge(dora).salt()).isNotEqualTo(first);
        dora.find(Browser.ANYBODY, answer);
        assertThat(dora.news()).containsExactly("refused proof");
        long late = solve(hard, dora);
        hard.pass(challenge(dora).ttl());
        dora.find(Browser.ANYBODY, late);
        assertThat(dora.news()).containsExactly("refused proof");
    }

    @Test
    void takesAProofThatNobodyAskedFor() {
        anna.find(Browser.ANYBODY, 7L);
        assertThat(anna.news()).containsExactly("waiting");
    }

    @Test
    void makesTheReportedPauseAfterFiveOthersReportedThem() {
        List<Browser> reporters =
                Stream.of('P', 'Q', 'R', 'S', 'T').map(this::metTheReportedAt).toList();
        reporters.forEach(reporter -> reporter.report(reporter.token()));
        reporters.forEach(reporter -> reporter.report(reporter.token()));
        assertThat(reporters).allMatch(reporter -> reporter.news().equals(List.of("reported", "reported")));
        Browser again = stage.browser("203.0.113.9", stage.loop());
        again.find();
        assertThat(again.news()).containsExactly("welcome", "refused notnow");
        assertThat(again.last(Refused.NotNow.class).retryAfter()).isEqualTo(Duration.ofMinutes(10));
    }

    private Browser metTheReportedAt(char place) {
        Browser reporter = stage.browser();
        Browser reported = stage.browser("203.0.113.9", stage.loop());
        reporter.meet(place);
        reported.meet(place);
        stage.settle();
        reporter.news();
        return reporter;
    }

    private static Challenge challenge(Browser browser) {
        return browser.last(Refused.Proof.class).challenge();
    }

    private static Puzzle puzzle(Stage stage, Browser browser) {
        Challenge challenge = challenge(browser);
        return new Puzzle(
                challenge.salt(), challenge.difficulty(), stage.clock.instant().plus(challenge.ttl()));
    }

    private static long solve(Stage stage, Browser browser) {
        Puzzle puzzle = puzzle(stage, browser);
        return LongStream.iterate(0, i -> i + 1)
                .filter(i -> puzzle.solvedBy(i, stage.clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    private static long wrong(Stage stage, Browser browser) {
        Puzzle puzzle = puzzle(stage, browser);
        return puzzle.solvedBy(0, stage.clock.instant()) ? 1 : 0;
    }
}
