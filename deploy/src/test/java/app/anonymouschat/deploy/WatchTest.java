package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.deploy.Programs.Said;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Level;
import app.anonymouschat.telemetry.Metrics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dashboard and rules: they ask for what the server tells, and for nothing that it does not.
class WatchTest {
    private static final Pattern METRIC = Pattern.compile("\\banonymouschat_[a-z_]+");
    private static final Pattern WHAT = Pattern.compile("what=~?\\\\?\"([a-z_|]+)");
    private static final Pattern TOLD = Pattern.compile("what=\"([a-z_]+)\"");

    /// All that a server can tell.
    private static String told() {
        Metrics metrics = new Metrics();
        for (Level level : Level.values()) {
            metrics.measure(level, () -> 1);
        }
        metrics.waited(Duration.ofSeconds(1));
        metrics.closed(1013);
        metrics.happened(Happening.PAIRED);
        return metrics.scrape();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grafana/anonymouschat.json",
                "prometheus/anonymouschat.rules.yml",
                "prometheus/anonymouschat.rules.test.yml"
            })
    void everyMetricThatIsAskedForIsToldByTheServer(String file) throws Exception {
        String asked = Files.readString(Path.of(file));
        assertThat(names(METRIC, asked)).isNotEmpty();
        assertThat(names(METRIC, told())).containsAll(names(METRIC, asked));
        assertThat(names(WHAT, asked)).isNotEmpty();
        assertThat(names(TOLD, told())).containsAll(names(WHAT, asked));
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(found -> {
            String name = found.groupCount() == 0 ? found.group() : found.group(1);
            names.addAll(Set.of(name.split("\\|", -1)));
        });
        return names;
    }

    @Test
    void prometheusUnderstandsTheRules() throws Exception {
        Said said = promtool("check", "prometheus/anonymouschat.rules.yml");
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void theRulesSpeakWhenTheyShouldAndElseAreSilent() throws Exception {
        Said said = promtool("test", "prometheus/anonymouschat.rules.test.yml");
        assertThat(said.code()).as(said.text()).isZero();
    }

    private static Said promtool(String what, String file) throws Exception {
        return Programs.ask(Programs.need("/usr/bin/promtool", "prometheus"), what, "rules", file);
    }
}
