package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.deploy.Programs.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The compose file, and what `compose/prepare` writes for it. No engine has run it as a whole; the configurations that
/// it mounts are tried out on their own.
class ComposeTest {
    @TempDir
    Path folder;

    /// A copy of what is shipped, prepared as an operator does.
    @BeforeEach
    void prepare() throws Exception {
        for (String shipped : List.of(
                "compose.yaml", "compose/prepare", "coturn/turnserver.conf", "redis/redis.conf", "caddy/Caddyfile")) {
            Path copy = folder.resolve(shipped);
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(Path.of(shipped), copy);
        }
        Said said = prepared();
        assertThat(said.code()).as(said.text()).isZero();
    }

    private Said prepared() throws Exception {
        return Programs.ask(
                "sh", folder.resolve("compose/prepare").toString(), "chat.test", "turn.test", "203.0.113.5");
    }

    private String secret(String name) throws IOException {
        return Files.readString(folder.resolve("compose/secrets").resolve(name));
    }

    @Test
    void composeUnderstandsIt() throws Exception {
        Said said = Programs.ask(
                Programs.need("/usr/bin/docker-compose", "docker-compose"),
                "--file",
                folder.resolve("compose.yaml").toString(),
                "config",
                "--quiet");
        assertThat(said).isEqualTo(new Said(0, ""));
    }

    @Test
    void everyServiceIsClosed() throws IOException {
        JsonNode services = new YAMLMapper()
                .readTree(Files.readString(folder.resolve("compose.yaml")).replace("<<: *closed", "closed: *closed"))
                .get("services");
        assertThat(services.propertyNames()).containsExactlyInAnyOrder("server", "caddy", "coturn", "valkey");
        String shared = Files.readString(folder.resolve("compose.yaml")).split("\nservices:\n", 2)[0];
        assertThat(shared).contains("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true");
        for (JsonNode service : services) {
            assertThat(service.has("closed")).isTrue();
            assertThat(service.has("environment")).isFalse();
            assertThat(service.has("privileged")).isFalse();
        }
    }

    @Test
    void secretsAreOneForBothSidesAndKeptFromOthers() throws Exception {
        String relay = secret("relay.key");
        assertThat(relay).hasSize(64);
        assertThat(secret("turnserver.conf")).contains("static-auth-secret=" + relay, "realm=turn.test");
        assertThat(secret("anonymouschat.conf"))
                .contains("turn-secret = " + relay, secret("memory.key") + "@127.0.0.1");
        assertThat(secret("redis.conf"))
                .contains(">" + secret("memory.key") + " ")
                .doesNotContain("PASSWORD");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("compose/secrets"))))
                .isEqualTo("rwx------");
        assertThat(prepared().code()).isZero();
        assertThat(secret("relay.key")).isEqualTo(relay);
    }

    @Test
    void nothingOfTheRelaysAndMemorysShippedProtectionIsLost() throws IOException {
        assertThat(lines("coturn/turnserver.conf")
                        .filter(line -> !line.startsWith("proc-") && !line.startsWith("tls-listening-port")))
                .allMatch(line -> contains("turnserver.conf", line));
        assertThat(lines("redis/redis.conf")
                        .filter(line ->
                                !line.startsWith("tls-") && !line.equals("port 0") && !line.contains("PASSWORD")))
                .allMatch(line -> contains("redis.conf", line));
    }

    private static Stream<String> lines(String shipped) throws IOException {
        return Files.readAllLines(Path.of(shipped)).stream();
    }

    private boolean contains(String name, String line) {
        try {
            return secret(name).lines().anyMatch(line::equals);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void caddyHasItsName() throws Exception {
        Path caddyfile = folder.resolve("compose/Caddyfile");
        assertThat(Files.readString(caddyfile)).contains("\nchat.test {");
        Said said = Programs.ask(
                Programs.need("/usr/bin/caddy", "caddy"),
                "validate",
                "--adapter",
                "caddyfile",
                "--config",
                caddyfile.toString());
        assertThat(said.code()).as(said.text()).isZero();
    }
}
