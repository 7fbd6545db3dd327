package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {
    @TempDir
    Path folder;

    private Path certificate;
    private Path key;

    @BeforeEach
    void makeCertificate() throws Exception {
        certificate = folder.resolve("certificate.pem");
        key = folder.resolve("key.pem");
        TestCertificate.write("first", certificate, key);
    }

    private TestServer server() throws IOException {
        return new TestServer("tls-certificate=" + certificate, "tls-key=" + key, "tls-check=100ms");
    }

    private static SSLSocket socket(int port, String... protocols) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.ofLiteral("127.0.0.1"), port);
        socket.setEnabledProtocols(protocols);
        socket.startHandshake();
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void pageAndSocketsAreServedOverTls(String version) throws Exception {
        try (TestServer server = server();
                RawClient page = new RawClient(socket(server.port(), version));
                RawClient signal = new RawClient(socket(server.port(), version))) {
            RawClient.Reply reply = page.get("/");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("strict-transport-security")).isEqualTo("max-age=63072000");
            String upgrade = RawClient.upgradeRequest(server.port()).replace("http://", "https://");
            assertThat(signal.ask(upgrade).status()).isEqualTo(101);
            assertThat(signal.message("welcome")).contains("\"protocol\":1");
        }
    }

    @Test
    void aPageWithoutTlsIsNotThisServersOwn() throws Exception {
        try (TestServer server = server();
                RawClient client = new RawClient(socket(server.port(), "TLSv1.3"))) {
            assertThat(client.ask(RawClient.upgradeRequest(server.port())).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoeverSpeaksPlainHttpToTlsIsToldSo() throws Exception {
        try (TestServer server = server();
                RawClient client = RawClient.connect(server.port())) {
            RawClient.Reply reply = client.get("/");
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body()).contains("HTTPS");
            assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(reply.headers()).doesNotContainKey("strict-transport-security");
        }
    }

    @Test
    void aHandshakeThatStopsHalfwayIsHungUpOn() throws Exception {
        try (TestServer hasty =
                        new TestServer("tls-certificate=" + certificate, "tls-key=" + key, "upgrade-within=200ms");
                RawClient client = RawClient.connect(hasty.port())) {
            client.send(new byte[] {22, 3, 1, 0, 100, 1});
            assertThat(client.isEnded()).isTrue();
        }
    }

    @Test
    void aNewCertificateIsUsedAndABadOneIsNot() throws Exception {
        try (TestServer server = server()) {
            assertThat(subject(server)).contains("first");
            Files.writeString(certificate, "no certificate");
            awaitMetric(server, "{what=\"certificate_unusable\"} 1.0");
            assertThat(subject(server)).contains("first");
            TestCertificate.write("second", certificate, key);
            awaitMetric(server, "{what=\"certificate_renewed\"} 1.0");
            assertThat(subject(server)).contains("second");
        }
    }

    /// The server looks by itself; each question takes as long as an answer takes.
    private static void awaitMetric(TestServer server, String metric) throws IOException {
        for (int asked = 0; asked < 20_000 && !server.metrics().contains(metric); asked++) {
            Thread.onSpinWait();
        }
        assertThat(server.metrics()).contains(metric);
    }

    private static String subject(TestServer server) throws Exception {
        try (SSLSocket socket = socket(server.port(), "TLSv1.3")) {
            X509Certificate seen = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return seen.getSubjectX500Principal().getName();
        }
    }

    @Test
    void aBadCertificateAtTheStartIsSaid() throws Exception {
        Files.writeString(certificate, "no certificate");
        assertThatThrownBy(this::server).isInstanceOf(IOException.class).hasMessageContaining("certificate");
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
