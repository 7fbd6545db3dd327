package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A server that shares with no others carries nothing of what that takes.
@Timeout(60)
class AloneTest {
    @TempDir
    private Path folder;

    @Test
    void withoutRedisNoClassOfItsClientIsLoaded() throws Exception {
        Path loaded = folder.resolve("loaded");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProcess.class.getName(),
                        "drain=0s")
                .start();
        try {
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            int port = Integer.parseInt(out.readLine().replace("port ", ""));
            try (RawClient one = RawClient.upgraded(port);
                    RawClient other = RawClient.upgraded(port)) {
                Chats.pair(one, other);
            }
            assertThat(Files.readString(loaded))
                    .contains("app.anonymouschat.matching.LocalLobby")
                    .doesNotContain("io.lettuce")
                    .doesNotContain("reactor.core");
        } finally {
            process.destroyForcibly();
        }
    }
}
