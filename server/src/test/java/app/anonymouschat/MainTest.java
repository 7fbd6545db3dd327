package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.anonymouschat.config.Setting;
import app.anonymouschat.config.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commands = Main.commands();
        commands.setOut(new PrintWriter(out));
        commands.setErr(new PrintWriter(err));
        return commands.execute(arguments);
    }

    @Test
    void helpNamesEverySetting() {
        assertThat(run("run", "--help")).isZero();
        for (Setting<?> setting : Settings.all()) {
            assertThat(out.toString()).contains(setting.flag() + "=");
        }
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void configExplainsEverySetting() {
        assertThat(run("config")).isZero();
        assertThat(out.toString()).contains("--port=PORT", "ANONYMOUSCHAT_TURN_SECRET_FILE", "Default: 8080");
    }

    @Test
    void aVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("AnonymousChat ");
    }

    @Test
    void wrongSettingsAreNamedAllAndNothingStarts() {
        assertThat(run("run", "--port", "x", "--limits", "maybe")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(run("run", "--no-such")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws IOException {
        try (TestServer server = new TestServer()) {
            String port = Integer.toString(server.port());
            assertThat(catchThrowable(() -> new TestServer("port=" + port).close()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("port " + port + " can not be listened on; is it taken?");
        }
    }
}
