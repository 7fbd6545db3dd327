package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.deploy.Programs.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The units of `deploy/systemd`: judged by systemd's own tool, and the server's run by its own words in a world that
/// is as closed.
class PackagedUnitTest {
    private static final Path UNIT = Path.of("systemd", "anonymouschat.service");
    private static final Path COTURN = Path.of("systemd", "coturn.service.d", "anonymouschat.conf");
    /// What the tool counts tenfold.
    private static final String MOST_EXPOSED = "--threshold=20";

    @TempDir
    Path folder;

    @Test
    void theServerIsExposedToLittle() throws Exception {
        assertThat(judged(UNIT).code()).isZero();
    }

    @Test
    void theRelayIsExposedToLittleWithDebiansUnitAndOurPart() throws Exception {
        Path debians = Path.of("/lib/systemd/system/coturn.service");
        Programs.need("/usr/bin/turnserver", "coturn");
        Path whole = folder.resolve("coturn.service");
        Files.writeString(
                whole,
                Files.readString(debians)
                        .replace("[Install]", Files.readString(COTURN).replace("[Service]", "") + "[Install]"));
        assertThat(judged(whole).code()).as(judged(whole).text()).isZero();
    }

    /// So that the judgement above can fall otherwise.
    @Test
    void aUnitThatProtectsNothingIsExposed() throws Exception {
        Path bare = folder.resolve("bare.service");
        Files.writeString(bare, "[Service]\nExecStart=/bin/true\n");
        assertThat(judged(bare).code()).isNotZero();
    }

    private static Said judged(Path unit) throws Exception {
        return Programs.ask(
                Programs.need("/usr/bin/systemd-analyze", "systemd"),
                "security",
                "--offline=true",
                "--no-pager",
                MOST_EXPOSED,
                unit.toString());
    }

    /// It names the unit wherever it does not, and tells of others of this machine too.
    @Test
    void systemdUnderstandsEveryLine() throws Exception {
        assertThat(verified("")).doesNotContain("anonymouschat.service");
        assertThat(verified("[Service]\nNoSuchThing=yes\n")).contains("anonymouschat.service");
    }

    private String verified(String further) throws Exception {
        Path unit = folder.resolve("anonymouschat.service");
        Files.writeString(
                unit, Files.readString(UNIT).replace(Staged.APP + "/runtime/bin/java", "/bin/true") + further);
        return Programs.ask(Programs.need("/usr/bin/systemd-analyze", "systemd"), "verify", unit.toString())
                .text();
    }

    @Test
    void itsWordsStartTheServerByTheSettingsHandedToItAndStopItInTime() throws Exception {
        Path credentials = Files.createDirectories(folder.resolve("credentials"));
        Files.writeString(
                credentials.resolve("anonymouschat.conf"),
                Files.readString(Path.of("systemd", "anonymouschat.conf"))
                                .replace("port = 8080", "port = 0")
                                .replace("health-port = 9090", "health-port = off")
                                .replace("\n# turn-", "\nturn-")
                        + "stun-port = off\n");
        List<String> words = List.of(line("ExecStart")
                .replace("${CREDENTIALS_DIRECTORY}", "/credentials")
                .split(" ", -1));
        String[] options = line("Environment").split("=", 2);
        try (Box box = Box.open(
                rootWithCredentials(), Map.of("/credentials", credentials), Map.of(options[0], options[1]), words)) {
            assertThat(box.get("/").statusCode()).isEqualTo(200);
            assertThat(box.said()).doesNotContain("[aot]", "WARNING");
            long start = System.nanoTime();
            assertThat(box.stop()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(Integer.parseInt(line("TimeoutStopSec"))));
        }
    }

    private static Path rootWithCredentials() throws Exception {
        Path root = Staged.root();
        Files.createDirectories(root.resolve("credentials"));
        return root;
    }

    private static String line(String name) throws IOException {
        return Files.readAllLines(UNIT).stream()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }
}
