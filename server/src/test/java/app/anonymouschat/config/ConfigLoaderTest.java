package app.anonymouschat.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigLoaderTest {
    @TempDir
    Path folder;

    private static Config valid(Map<String, String> flags, Map<String, String> environment) {
        assertThat(ConfigLoader.load(flags, environment)).isInstanceOf(Loaded.Valid.class);
        return ((Loaded.Valid) ConfigLoader.load(flags, environment)).config();
    }

    private static List<String> faults(Map<String, String> flags, Map<String, String> environment) {
        assertThat(ConfigLoader.load(flags, environment)).isInstanceOf(Loaded.Faulty.class);
        return ((Loaded.Faulty) ConfigLoader.load(flags, environment)).faults();
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("settings"), content).toString();
    }

    @Test
    void theDefaultsAreThoseOfTheProtocol() {
        Config config = valid(Map.of(), Map.of("PATH", "/bin"));
        assertThat(config).isEqualTo(ConfigLoader.defaults());
        assertThat(config.listening().port()).isEqualTo(8080);
        assertThat(config.listening().tls()).isEqualTo(new Config.Tls.Off());
        assertThat(config.stun()).isEqualTo(stun("::", 3478));
        assertThat(config.relay()).isEqualTo(new Config.Relay.None());
        assertThat(config.pairing()).isEqualTo(new Config.Pairing(Duration.ofSeconds(5), Duration.ofSeconds(10)));
        assertThat(config.limits())
                .isEqualTo(new Config.Limits(true, 15_000, 20, 30, Duration.ofMinutes(10), 10_000, 40, 120));
        assertThat(config.queue()).isEqualTo(new Config.Queue(64 * 1024, 64));
        assertThat(config.times())
                .isEqualTo(new Config.Times(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(25),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(15),
                        Duration.ofSeconds(120),
                        Duration.ofSeconds(8)));
    }

    @Test
    void aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        String file = file("port = 1\nsearches = 1\nframe-burst = 1\n");
        Map<String, String> environment =
                Map.of("ANONYMOUSCHAT_CONFIG", file, "ANONYMOUSCHAT_PORT", "2", "ANONYMOUSCHAT_SEARCHES", "2");
        Config config = valid(Map.of("port", "3"), environment);
        assertThat(config.listening().port()).isEqualTo(3);
        assertThat(config.limits().searches()).isEqualTo(2);
        assertThat(config.limits().frameBurst()).isEqualTo(1);
        assertThat(config.limits().framesPerSecond()).isEqualTo(40);
    }

    @Test
    void allFaultsAreReportedAtOnceEachWithItsPlace() throws IOException {
        String file = file("searches = many\nno-such = 1\n");
        List<String> faults = faults(
                Map.of("port", "70000", "config", file, "proxy-protocol", "on"),
                Map.of("ANONYMOUSCHAT_LAN", "off", "ANONYMOUSCHAT_PROT", "1"));
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "no-such is no setting (see the command config).",
                        "ANONYMOUSCHAT_PROT is no setting (see the command config).",
                        "--port is not a port from 0 to 65535.",
                        "ANONYMOUSCHAT_LAN is not on or auto.",
                        file + ": searches is not a number from 1 to 1000000.",
                        "proxy-protocol needs the proxies named by proxies.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "port            > -1",
                "port            > 8080x",
                "health-port     > on",
                "ping-every      > 25",
                "ping-every      > 1d",
                "ping-every      > 0s",
                "limits          > false",
                "origins         > chat.example",
                "origins         > https://chat.example/",
                "proxies         > proxy.example",
                "proxies         > 10.0.0.0/33",
                "proxies         > 10.0.0.0/x",
                "proxies         > 10.1",
                "turn-urls       > stun:turn.example",
                "stun-port       > 65536",
                "stun-host       > chat.example:3478",
                "stun-host       > ::1",
                "contact         > privacy@chat.example",
                "contact         > javascript:alert(1)",
                "contact         > http://chat.example",
                "tls-key         > /no/such/file",
                "addresses       > localhost",
                "drain           > 1m",
            })
    void aValueThatIsNotAsExpectedIsAFault(String name, String text) {
        assertThat(faults(Map.of(name, text), Map.of())).anyMatch(fault -> fault.startsWith("--" + name + " is not "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "turn-urls       > turn:turn.example",
                "turn-secret     > s",
                "idle-after      > 25s",
            })
    void whatDoesNotFitTogetherIsAFault(String name, String text) {
        assertThat(faults(Map.of(name, text), Map.of())).hasSize(1);
    }

    @Test
    void aSecretCanComeFromAFileAndIsNeverPrinted() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "  hush hush \nmore\n");
        Config config = valid(
                Map.of("turn-urls", "turn:turn.example:3478,turns:[2001:db8::1]:5349?transport=tcp"),
                Map.of("ANONYMOUSCHAT_TURN_SECRET_FILE", secret.toString()));
        Config.Relay.Turn relay = (Config.Relay.Turn) config.relay();
        assertThat(relay.urls()).hasSize(2);
        assertThat(relay.secret().reveal()).isEqualTo("hush hush".getBytes(StandardCharsets.UTF_8));
        assertThat(config.toString()).doesNotContain("hush");
        assertThat(relay.secret()).isEqualTo(new Secret("hush hush")).isNotEqualTo(new Secret("hush"));
    }

    @Test
    void noFaultRepeatsWhatWasGiven() {
        Map<String, String> wrong = Map.of("turn-secret", "hush", "port", "hush", "origins", "hush");
        assertThat(faults(wrong, Map.of())).hasSize(3).noneMatch(fault -> fault.contains("hush"));
    }

    @Test
    void aProxyIsNamedByItsNetwork() {
        Config.Access access = valid(
                        Map.of("proxies", "10.0.0.0/8, 2001:db8::/33,192.0.2.7", "origins", "https://Chat.example:444"),
                        Map.of())
                .access();
        assertThat(access.origins()).containsExactly(URI.create("https://chat.example:444"));
        assertThat(List.of("10.255.0.1", "2001:db8:7fff::1", "192.0.2.7"))
                .allMatch(address -> access.isProxy(InetAddress.ofLiteral(address)));
        assertThat(List.of("11.0.0.1", "2001:db8:8000::1", "192.0.2.8", "::1"))
                .noneMatch(address -> access.isProxy(InetAddress.ofLiteral(address)));
    }

    @Test
    void stunIsAnsweredWhereThePageIsButPastAProxyOnEveryAddress() {
        assertThat(valid(Map.of("addresses", "127.0.0.1", "stun-port", "5"), Map.of())
                        .stun())
                .isEqualTo(stun("127.0.0.1", 5));
        assertThat(valid(Map.of("addresses", "127.0.0.1", "proxies", "127.0.0.1"), Map.of())
                        .stun())
                .isEqualTo(stun("::", 3478));
        assertThat(valid(Map.of("proxies", "127.0.0.1", "stun-addresses", "192.0.2.1"), Map.of())
                        .stun())
                .isEqualTo(stun("192.0.2.1", 3478));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "off"})
    void stunCanBeTurnedOff(String port) {
        assertThat(valid(Map.of("stun-port", port, "stun-host", "chat.example"), Map.of())
                        .stun())
                .isEqualTo(new Config.Stun.Off());
    }

    private static Config.Stun stun(String address, int port) {
        return new Config.Stun.On(List.of(InetAddress.ofLiteral(address)), port, Optional.empty());
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThat(faults(Map.of("config", "/no/such/file"), Map.of())).hasSize(1);
    }
}
