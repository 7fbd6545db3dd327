package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.guard.Limits;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every event in every state: what the browser hears, what its partner hears, and where both are then.
class SessionTableTest {
    /// Someone in a state, with a partner where the state has one.
    private record Scene(Stage stage, Browser me, Browser partner) {}

    private static final Map<String, BiConsumer<Stage, Scene>> STATES = new LinkedHashMap<>();
    private static final Map<String, BiConsumer<Stage, Scene>> EVENTS = new LinkedHashMap<>();

    static {
        STATES.put("silent", (stage, scene) -> {});
        STATES.put("idle", (stage, scene) -> scene.me.leave());
        STATES.put("challenged", (stage, scene) -> {
            for (int i = 0; i <= Limits.DEFAULT.searches(); i++) {
                scene.me.find();
                scene.me.leave();
                stage.pass(Duration.ofMillis(100));
            }
        });
        STATES.put("waiting", (stage, scene) -> scene.me.find());
        STATES.put("at place", (stage, scene) -> scene.me.meet('P'));
        STATES.put("paired", (stage, scene) -> {
            scene.partner.find();
            scene.me.find();
        });
        STATES.put("paired at place", (stage, scene) -> {
            scene.partner.meet('P');
            scene.me.meet('P');
        });
        STATES.put("over", (stage, scene) -> scene.me.saysNonsense());

        EVENTS.put("find", (stage, scene) -> scene.me.find());
        EVENTS.put("meet", (stage, scene) -> scene.me.meet('P'));
        EVENTS.put("leave", (stage, scene) -> scene.me.leave());
        EVENTS.put("report", (stage, scene) -> scene.me.report("not ours"));
        EVENTS.put("inspect", (stage, scene) -> scene.me.inspect());
        EVENTS.put("nonsense", (stage, scene) -> scene.me.saysNonsense());
        EVENTS.put("frame", (stage, scene) -> scene.me.sends("f"));
        EVENTS.put("congested", (stage, scene) -> scene.me.reads(true));
        EVENTS.put("relieved", (stage, scene) -> scene.me.reads(false));
        EVENTS.put("partner leaves", (stage, scene) -> scene.partner.leave());
        EVENTS.put("partner lost", (stage, scene) -> scene.partner.goes());
        EVENTS.put("partner's frame", (stage, scene) -> scene.partner.sends("p"));
        EVENTS.put("old frame", (stage, scene) -> scene.me.session().delivered(old(), new FakeEnvelope("old")));
        EVENTS.put("old parted", (stage, scene) -> scene.me.session().parted(old(), Cause.LEFT));
        EVENTS.put("old press", (stage, scene) -> scene.me.session().pressed(old(), true));
        EVENTS.put("drain", (stage, scene) -> stage.drain());
        EVENTS.put("10 s", (stage, scene) -> stage.pass(Duration.ofSeconds(10)));
        EVENTS.put("2 min", (stage, scene) -> stage.pass(Duration.ofMinutes(2)));
        EVENTS.put("15 min", (stage, scene) -> stage.pass(Duration.ofMinutes(15)));
        EVENTS.put("closed", (stage, scene) -> scene.me.goes());
    }

    /// state | event | what one hears | what the partner hears
    private static final String TABLE = """
            silent | find | waiting |
            silent | meet | waiting |
            silent | leave | |
            silent | report | refused unknowntoken |
            silent | inspect | knowledge |
            silent | nonsense | close 4400 |
            silent | frame | |
            silent | congested | |
            silent | relieved | |
            silent | partner leaves | |
            silent | partner lost | |
            silent | partner's frame | |
            silent | old frame | |
            silent | old parted | |
            silent | old press | |
            silent | drain | draining | draining
            silent | 10 s | close 4408 |
            silent | 2 min | close 4408 |
            silent | 15 min | close 4408 |
            silent | closed | |
            idle | find | waiting |
            idle | meet | waiting |
            idle | leave | |
            idle | report | refused unknowntoken |
            idle | inspect | knowledge |
            idle | nonsense | close 4400 |
            idle | frame | |
            idle | congested | |
            idle | relieved | |
            idle | partner leaves | |
            idle | partner lost | |
            idle | partner's frame | |
            idle | old frame | |
            idle | old parted | |
            idle | old press | |
            idle | drain | draining | draining
            idle | 10 s | |
            idle | 2 min | |
            idle | 15 min | |
            idle | closed | |
            challenged | find | refused proof |
            challenged | meet | refused proof |
            challenged | leave | |
            challenged | report | refused unknowntoken |
            challenged | inspect | knowledge |
            challenged | nonsense | close 4400 |
            challenged | frame | |
            challenged | congested | |
            challenged | relieved | |
            challenged | partner leaves | |
            challenged | partner lost | |
            challenged | partner's frame | |
            challenged | old frame | |
            challenged | old parted | |
            challenged | old press | |
            challenged | drain | draining | draining
            challenged | 10 s | |
            challenged | 2 min | |
            challenged | 15 min | |
            challenged | closed | |
            waiting | find | close 4400 |
            waiting | meet | close 4400 |
            waiting | leave | |
            waiting | report | refused unknowntoken |
            waiting | inspect | knowledge |
            waiting | nonsense | close 4400 |
            waiting | frame | |
            waiting | congested | |
            waiting | relieved | |
            waiting | partner leaves | |
            waiting | partner lost | |
            waiting | partner's frame | |
            waiting | old frame | |
            waiting | old parted | |
            waiting | old press | |
            waiting | drain | draining | draining
            waiting | 10 s | |
            waiting | 2 min | |
            waiting | 15 min | close 1000 |
            waiting | closed | |
            at place | find | close 4400 |
            at place | meet | close 4400 |
            at place | leave | |
            at place | report | refused unknowntoken |
            at place | inspect | knowledge |
            at place | nonsense | close 4400 |
            at place | frame | |
            at place | congested | |
            at place | relieved | |
            at place | partner leaves | |
            at place | partner lost | |
            at place | partner's frame | |
            at place | old frame | |
            at place | old parted | |
            at place | old press | |
            at place | drain | draining | draining
            at place | 10 s | |
            at place | 2 min | |
            at place | 15 min | close 1000 |
            at place | closed | |
            paired | find | close 4400 | parted lost
            paired | meet | close 4400 | parted lost
            paired | leave | | parted left
            paired | report | refused unknowntoken |
            paired | inspect | knowledge |
            paired | nonsense | close 4400 | parted lost
            paired | frame | | frame f
            paired | congested | | pause
            paired | relieved | |
            paired | partner leaves | parted left |
            paired | partner lost | parted lost |
            paired | partner's frame | frame p |
            paired | old frame | |
            paired | old parted | |
            paired | old press | |
            paired | drain | |
            paired | 10 s | |
            paired | 2 min | parted lost | parted lost
            paired | 15 min | parted lost | parted lost
            paired | closed | | parted lost
            paired at place | find | close 4400 | parted lost
            paired at place | meet | close 4400 | parted lost
            paired at place | leave | | parted left
            paired at place | report | refused unknowntoken |
            paired at place | inspect | knowledge |
            paired at place | nonsense | close 4400 | parted lost
            paired at place | frame | | frame f
            paired at place | congested | | pause
            paired at place | relieved | |
            paired at place | partner leaves | parted left |
            paired at place | partner lost | parted lost |
            paired at place | partner's frame | frame p |
            paired at place | old frame | |
            paired at place | old parted | |
            paired at place | old press | |
            paired at place | drain | |
            paired at place | 10 s | |
            paired at place | 2 min | parted lost | parted lost
            paired at place | 15 min | parted lost | parted lost
            paired at place | closed | | parted lost
            over | find | |
            over | meet | |
            over | leave | |
            over | report | |
            over | inspect | |
            over | nonsense | |
            over | frame | |
            over | congested | |
            over | relieved | |
            over | partner leaves | |
            over | partner lost | |
            over | partner's frame | |
            over | old frame | |
            over | old parted | |
            over | old press | |
            over | drain | | draining
            over | 10 s | |
            over | 2 min | |
            over | 15 min | |
            over | closed | |
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void answers(String state, String event, String mine, String theirs) {
        Scene scene = scene(state);
        Objects.requireNonNull(EVENTS.get(event)).accept(scene.stage, scene);
        assertThat(heard(scene.me)).isEqualTo(mine);
        assertThat(heard(scene.partner)).isEqualTo(theirs);
        assertThat(scene.stage.visitors.size())
                .as("who is known as a visitor is waiting or paired")
                .isLessThanOrEqualTo(2);
        assertEverybodyLeavesNothing(scene);
    }

    static Stream<Arguments> rows() {
        return rowCells().map(cells -> Arguments.of((Object[]) cells));
    }

    @Test
    void hasEveryStateAndEvent() {
        assertThat(rowCells().map(cells -> cells[0] + "|" + cells[1]))
                .containsExactlyInAnyOrderElementsOf(STATES.keySet().stream()
                        .flatMap(state -> EVENTS.keySet().stream().map(event -> state + "|" + event))
                        .toList());
    }

    private static Stream<String[]> rowCells() {
        return TABLE.lines()
                .map(line -> Arrays.stream((line + " ").split("\\|", -1))
                        .map(String::strip)
                        .toArray(String[]::new));
    }

    private static Scene scene(String state) {
        Stage stage = new Stage();
        Browser partner = stage.browser();
        partner.leave();
        Scene scene = new Scene(stage, stage.browser(), partner);
        Objects.requireNonNull(STATES.get(state)).accept(stage, scene);
        scene.me.news();
        scene.partner.news();
        return scene;
    }

    private static String heard(Browser browser) {
        List<String> news = browser.news();
        news.remove("resume");
        return String.join(", ", news);
    }

    private static void assertEverybodyLeavesNothing(Scene scene) {
        scene.me.goes();
        scene.partner.goes();
        assertThat(scene.stage.visitors.size()).isZero();
        assertThat(scene.stage.sessions.open()).isZero();
    }

    private static PairingId old() {
        return new PairingId(42);
    }
}
