package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ShippedProxy.Kind;
import app.anonymouschat.config.ConfigLoader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The configurations of `deploy/`, in real proxies: they carry sockets, hand on who comes and no claim of it, keep
/// what is silent, and write nobody down.
class ShippedProxyTest {
    private static final String ONE = "127.0.0.2";
    private static final String OTHER = "127.0.0.3";
    private static final String CLAIMED = "198.51.100.7";
    private static final String[] STRICT = {"sockets-per-address=1", "proxies=127.0.0.1"};

    @TempDir
    private static Path certified;

    @TempDir
    Path folder;

    @BeforeAll
    static void certify() throws Exception {
        TestCertificate.write(
                "localhost",
                certified.resolve("certificate.pem"),
                certified.resolve("key.pem"),
                "-ext",
                "san=dns:localhost,ip:127.0.0.1");
    }

    @BeforeEach
    void giveCertificate() throws IOException {
        giveCertificate(folder);
    }

    private static void giveCertificate(Path to) throws IOException {
        for (String file : List.of("certificate.pem", "key.pem")) {
            Files.copy(certified.resolve(file), to.resolve(file));
        }
    }

    private ShippedProxy start(Kind kind, TestServer server) throws IOException {
        return ShippedProxy.start(kind, folder, server.port(), UnaryOperator.identity());
    }

    /// A connection to it from an address of this machine.
    private RawClient from(String address, ShippedProxy proxy) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream in =
                new FileInputStream(folder.resolve("certificate.pem").toFile())) {
            trusted.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new RawClient(
                context.getSocketFactory().createSocket("localhost", proxy.port(), InetAddress.ofLiteral(address), 0));
    }

    private RawClient socket(String address, ShippedProxy proxy, String... headers) throws Exception {
        RawClient client = from(address, proxy);
        String request = RawClient.upgradeRequest(proxy.port(), headers).replace("http://", "https://");
        assertThat(client.ask(request).status()).isEqualTo(101);
        return client;
    }

    @ParameterizedTest
    @EnumSource
    void carriesAChatOfTwoAndTellsThemApart(Kind kind) throws Exception {
        try (TestServer server = new TestServer(STRICT);
                ShippedProxy proxy = start(kind, server);
                RawClient one = socket(ONE, proxy);
                RawClient other = socket(OTHER, proxy)) {
            Chats.pair(one, other);
            one.sendBinary(Chats.utf8("sealed words"));
            assertThat(other.frame(2).text()).isEqualTo("sealed words");
            other.sendBinary(Chats.utf8("sealed answer"));
            assertThat(one.frame(2).text()).isEqualTo("sealed answer");
            try (RawClient again = socket(ONE, proxy);
                    RawClient liar = socket(OTHER, proxy, "X-Forwarded-For: " + CLAIMED)) {
                assertThat(again.closeCode()).isEqualTo(4429);
                assertThat(liar.closeCode()).isEqualTo(4429);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNobodyDown(Kind kind) throws Exception {
        assertThat(writtenAfterVisits(kind, UnaryOperator.identity())).doesNotContain(ONE, CLAIMED, "/none");
    }

    /// So that the search above can find anything: the same visits, where the lines that keep it quiet are others.
    @ParameterizedTest
    @EnumSource
    void writesDownWhoComesWhereItIsLet(Kind kind) throws Exception {
        assertThat(writtenAfterVisits(kind, ShippedProxyTest::letWrite)).contains(ONE);
    }

    private static String letWrite(String shipped) {
        return shipped.replace("    access_log off;\n", "")
                .replace("    error_log /dev/null;\n", "")
                .replace("exclude http\n", "\n")
                .replace("default_backend", "log stderr format raw daemon\n    option httplog\n    default_backend");
    }

    private String writtenAfterVisits(Kind kind, UnaryOperator<String> change) throws Exception {
        try (TestServer server = new TestServer(STRICT);
                ShippedProxy proxy = ShippedProxy.start(kind, folder, server.port(), change);
                RawClient visitor = from(ONE, proxy);
                RawClient talker = socket(ONE, proxy);
                RawClient liar = from(ONE, proxy);
                RawClient plain = RawClient.connect(proxy.plainPort())) {
            assertThat(visitor.get("/").status()).isEqualTo(200);
            talker.message("welcome");
            assertThat(liar.get("/none", "X-Forwarded-For: " + CLAIMED).status())
                    .isEqualTo(404);
            RawClient.Reply elsewhere = plain.get("/");
            assertThat(elsewhere.status()).isIn(301, 308);
            assertThat(elsewhere.header("location")).startsWith("https://localhost");
            return proxy.written() + writtenAfterVisitsInVain(kind, change);
        }
    }

    /// Its server hangs up on everybody.
    private String writtenAfterVisitsInVain(Kind kind, UnaryOperator<String> change) throws Exception {
        Path another = Files.createDirectory(folder.resolve("in-vain"));
        giveCertificate(another);
        try (ServerSocket slamming = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> slam(slamming));
            try (ShippedProxy proxy = ShippedProxy.start(kind, another, slamming.getLocalPort(), change);
                    RawClient late = from(ONE, proxy);
                    RawClient rude = from(ONE, proxy)) {
                assertThat(late.get("/").status()).isIn(502, 503);
                rude.send(Chats.utf8("no request at all\r\n\r\n"));
                rude.hearOut();
                return proxy.written();
            }
        }
    }

    private static void slam(ServerSocket door) {
        try {
            while (true) {
                door.accept().close();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDoctorFindsItWell(Kind kind) throws Exception {
        try (TestServer server = new TestServer("ping-every=200ms", "proxies=127.0.0.1");
                ShippedProxy proxy = start(kind, server)) {
            DoctorVisit visit = DoctorVisit.at(
                    "https://localhost:" + proxy.port(),
                    "--ca",
                    folder.resolve("certificate.pem").toString());
            assertThat(visit.flat())
                    .doesNotContain("FAILED")
                    .contains(
                            "ok TLS at 127.0.0.1",
                            "ok Headers at 127.0.0.1",
                            "ok Page at 127.0.0.1",
                            "ok Addresses claimed: are not believed.",
                            "ok Silent sockets");
            assertThat(visit.code()).isZero();
        }
    }

    /// The line that says so is tried out with a second in place of its time, since waiting for that would take long.
    @ParameterizedTest
    @EnumSource(names = {"NGINX", "HAPROXY"})
    void keepsSilentSocketsForLongerThanTheServer(Kind kind) throws Exception {
        Duration kept = Duration.ofSeconds(75);
        assertThat(kind.shipped()).contains("75s");
        assertThat(kept).isGreaterThan(ConfigLoader.defaults().times().idleAfter());
        try (TestServer server = new TestServer("ping-every=1h", "idle-after=2h", "proxies=127.0.0.1");
                ShippedProxy proxy =
                        ShippedProxy.start(kind, folder, server.port(), shipped -> shipped.replace("75s", "1s"))) {
            assertThat(DoctorVisit.at(
                                    "https://localhost:" + proxy.port(),
                                    "--ca",
                                    folder.resolve("certificate.pem").toString())
                            .flat())
                    .containsPattern("FAILED Silent sockets: are ended after [1-9]\\d* s\\.");
        }
    }
}
