package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The configuration that is shipped for Redis, in a real one: servers share by it, and it keeps and shows nothing.
@Timeout(60)
class ShippedRedisTest {
    private static final String PASSWORD = "correct-horse-battery-staple";

    @TempDir
    private Path folder;

    private RealRedis redis;

    @BeforeEach
    void start() throws Exception {
        TestCertificate.write("redis", folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        int port = FreePort.draw();
        String shipped = Files.readString(Path.of("..", "deploy", "redis", "redis.conf"))
                .replace("tls-port 6379", "tls-port " + port)
                .replace(
                        "/etc/redis/tls/redis.pem",
                        folder.resolve("certificate.pem").toString())
                .replace("/etc/redis/tls/redis.key", folder.resolve("key.pem").toString())
                .replace(
                        "/etc/redis/tls/ca.pem",
                        folder.resolve("certificate.pem").toString())
                .replace("PASSWORD", PASSWORD);
        redis = RealRedis.configured(Files.writeString(folder.resolve("redis.conf"), shipped), folder, port);
    }

    @AfterEach
    void stop() throws IOException {
        redis.close();
    }

    private String setting() {
        return "redis=rediss://anonymouschat:" + PASSWORD + "@localhost:" + redis.port() + "?verifyPeer=NONE";
    }

    @Test
    void serversShareByItAndNothingIsOnDisk() throws IOException {
        try (TestServer here = new TestServer(setting());
                TestServer there = new TestServer(setting());
                RawClient one = RawClient.upgraded(here.port());
                RawClient other = RawClient.upgraded(there.port())) {
            one.message("welcome");
            other.message("welcome");
            one.sendText(Chats.find(1, "chess"));
            other.sendText(Chats.find(2, "chess"));
            one.message("matched");
            other.message("matched");
            one.sendBinary((byte) 7);
            assertThat(other.frame(2).payload()).containsExactly(7);
            assertThat(here.metrics()).contains("anonymouschat_redis_keeps 0.0");
        }
        redis.signal("TERM");
        redis.awaitEnd();
        assertThat(redis.files()).containsExactlyInAnyOrder("certificate.pem", "key.pem", "redis.conf", "output");
        assertThat(Files.readString(folder.resolve("output")))
                .doesNotContain("chess")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void nobodyMayWatchReadAlongOrSave() throws Exception {
        for (String command : new String[] {
            "MONITOR",
            "KEYS *",
            "SAVE",
            "BGSAVE",
            "SLOWLOG GET",
            "CLIENT LIST",
            "CONFIG SET save 1",
            "SUBSCRIBE other",
            "GET other",
            "ACL LIST",
            "SCRIPT FLUSH"
        }) {
            assertThat(ask("AUTH anonymouschat " + PASSWORD, command))
                    .as(command)
                    .contains("-NOPERM");
            assertThat(ask(command)).as(command).containsAnyOf("-NOPERM", "-NOAUTH");
        }
        assertThat(ask("AUTH anonymouschat wrong")).contains("-WRONGPASS");
        assertThat(ask("AUTH anonymouschat " + PASSWORD, "GET ac:k:marks")).doesNotContain("NOPERM");
    }

    private static SSLContext trusting(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "redis", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private String ask(String... commands) throws Exception {
        SSLContext context = trusting(folder.resolve("certificate.pem"));
        try (Socket socket = context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), redis.port())) {
            String text = String.join("\r\n", commands) + "\r\nQUIT\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
