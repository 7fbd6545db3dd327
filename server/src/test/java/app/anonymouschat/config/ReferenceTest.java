package app.anonymouschat.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void thePageInDocsIsWhatTheTableMakes() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "configuration.md"))).isEqualTo(Reference.markdown());
    }

    @Test
    void everySettingIsExplainedAndItsDefaultIsValid() {
        String text = Reference.text();
        for (Setting<?> setting : Settings.all()) {
            assertThat(text).contains(setting.flag() + "=", setting.variable());
            assertThat(setting.kind().read(setting.fallback())).isNotNull();
            assertThat(setting.explanation()).endsWith(".");
        }
    }

    @Test
    void noLineIsTooLongForATerminal() {
        assertThat(Reference.text().lines()).allMatch(line -> line.length() <= 110);
    }

    @Test
    void noTwoSettingsShareAName() {
        assertThat(Settings.all().stream().map(Setting::name)).doesNotHaveDuplicates();
    }
}
