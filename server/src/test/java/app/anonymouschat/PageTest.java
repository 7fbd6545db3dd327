package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RawClient.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String SCRIPT = "/assets/main-Ab3dEf9h.js";

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply get(String path, String... headers) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            return client.get(path, headers);
        }
    }

    private Reply ask(String request) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            return client.ask(request);
        }
    }

    @Test
    void thePageIsServedFromMemoryAndCheckedEachTime() throws IOException {
        Reply reply = get("/");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).startsWith("<!doctype html>");
        assertThat(reply.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.header("cache-control")).isEqualTo("no-cache");
        assertThat(get("/index.html").body()).isEqualTo(reply.body());
        Reply again = get("/", "If-None-Match: " + reply.header("etag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(get("/", "If-None-Match: \"other\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "de-AT,de;q=0.9,en;q=0.8 > de",
                "en-US,en;q=0.9,de;q=0.8 > en",
                "pl,de;q=0.9             > de",
                "de;q=0.1, EN            > en",
                "zh-CN,zh;q=0.9          > zh",
                "zh                      > zh",
                "zh-Hant                 > zh-hant",
                "zh-TW,zh;q=0.9,en;q=0.8 > zh-hant",
                "zh-HK                   > zh-hant",
                "zh-Hant-MO, zh-CN;q=0.5 > zh-hant",
                "zh-CN, zh-TW;q=0.9      > zh",
                "en, zh-TW;q=0.5         > en",
                "pl                      > none",
                "*                       > none",
                "de;q=0                  > none",
                "''                      > none",
                "de;q=many, \u0000       > none",
            })
    void atTheRootIsTheDocumentInTheBrowsersLanguage(String accepted, String language) throws IOException {
        Reply reply = get("/", "Accept-Language: " + accepted);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(get(language.equals("none") ? "/index.html" : "/" + language + "/")
                        .body());
        assertThat(reply.header("vary")).isEqualTo("accept-encoding, accept-language");
        assertThat(get("/", "Accept-Language: " + accepted, "If-None-Match: " + reply.header("etag"))
                        .header("vary"))
                .isEqualTo("accept-encoding, accept-language");
    }

    @Test
    void aListOfLanguagesThatIsNoPersonsIsNotRead() throws IOException {
        assertThat(get("/", "Accept-Language: de" + ",fr".repeat(200)).body())
                .isEqualTo(get("/index.html").body());
    }

    @Test
    void eachLanguageHasAnAddressWhateverTheBrowserWants() throws IOException {
        assertThat(get("/de/", "Accept-Language: en").body()).contains("<html lang=\"de\"");
        assertThat(get("/zh/").body()).contains("<html lang=\"zh-Hans\"");
        assertThat(get("/zh-hant/").body()).contains("<html lang=\"zh-Hant\"");
        assertThat(get("/pl/").status()).isEqualTo(404);
    }

    @Test
    void aHashedNameIsKeptForever() throws IOException {
        Reply reply = get(SCRIPT);
        assertThat(reply.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reply.header("content-type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            nullValues = "-",
            value = {
                "gzip, deflate, br, zstd > br",
                "gzip, br;q=0            > gzip",
                "gzip;q=0.5              > gzip",
                "BR                      > br",
                "identity                > -",
                "*                       > -",
                "br;q=0.000, gzip; q=0   > -",
            })
    void theBestCodingThatTheBrowserTakesIsSent(String accepted, String coding) throws IOException {
        Reply reply = get(SCRIPT, "Accept-Encoding: " + accepted);
        assertThat(reply.headers().get("content-encoding")).isEqualTo(coding);
        assertThat(reply.header("vary")).isEqualTo("accept-encoding");
    }

    @Test
    void whatIsCompressedIsTheSame() throws IOException {
        Reply packed = get(SCRIPT, "Accept-Encoding: gzip");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(get(SCRIPT).body());
        }
    }

    @Test
    void headSaysWhatGetWouldSend() throws IOException {
        Reply head = ask("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-length")).isEqualTo(get("/").header("content-length"));
    }

    @Test
    void oneConnectionServesManyRequests() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            for (int i = 0; i < 5; i++) {
                assertThat(client.ask("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").status())
                        .isEqualTo(200);
                assertThat(client.get("/").status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/assets/", "/../testpage/index.html", "/index.html.br", "/%2e%2e/", "//", "*"})
    void whatIsNotOfThePageIs404(String path) throws IOException {
        assertThat(get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/privacy, Privacy", "/de/privacy, Datenschutz", "/de/, A page", "/privacy?from=a-link, Privacy"})
    void aDocumentHasAnAddressWithoutItsEnding(String path, String words) throws IOException {
        Reply reply = get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains(words);
        assertThat(reply.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.header("cache-control")).isEqualTo("no-cache");
        assertProtected(reply);
        assertThat(get(path, "If-None-Match: " + reply.header("etag")).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"/privacy/, /privacy", "/de/privacy/, /de/privacy", "/de, /de/", "/de?a=b, /de/"})
    void aSlashTooManyOrTooFewLeadsOn(String path, String location) throws IOException {
        Reply reply = get(path);
        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.header("location")).isEqualTo(location);
        assertProtected(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//de", "/\\\\de", "/.", "//privacy/", "/de//", "/de/../privacy", "/%64e", "/de/privacy/x", ""})
    void nothingElseLeadsAnywhere(String path) throws IOException {
        assertThat(get(path).headers()).doesNotContainKey("location");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, Not here",
        "/de/nothing, Nichts hier",
        "/de/x/y, Nichts hier",
        "/fr/nothing, Not here",
        "/404.html, Not here",
        "/404, Not here",
        "//, Not here",
    })
    void whoReadsIsToldInPlainWordsThatNothingIsThere(String path, String words) throws IOException {
        Reply reply = get(path, "Accept: text/html,application/xhtml+xml;q=0.9");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains(words);
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        assertProtected(reply);
    }

    @Test
    void theWordsThatNothingIsThereAreCompressedToo() throws IOException {
        Reply reply = get("/nothing", "Accept: text/html", "Accept-Encoding: gzip");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("content-encoding")).isEqualTo("gzip");
        assertThat(reply.header("vary")).isEqualTo("accept, accept-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://operator.example/imprint", "mailto:privacy@operator.example"})
    void theContactLeadsToWhoeverRunsTheServer(String contact) throws IOException {
        try (TestServer other = new TestServer("contact=" + contact);
                RawClient client = RawClient.connect(other.port())) {
            Reply reply = client.get("/contact");
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.header("location")).isEqualTo(contact);
            assertProtected(reply);
        }
        assertThat(get("/contact").status()).isEqualTo(404);
    }

    private static final List<String> REQUESTS = List.of(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /assets/main-Ab3dEf9h.js HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /signal HTTP/1.1\r\nHost: a\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
            "DELETE / HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "nonsense\r\n\r\n",
            "GET /" + "a".repeat(3000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

    private static final List<Integer> STATUSES = List.of(200, 200, 404, 403, 405, 413, 405, 400, 400, 400, 414, 431);

    @Test
    void everyAnswerIsSmallAndCarriesTheHeadersThatProtectThePage() throws IOException {
        for (int i = 0; i < REQUESTS.size(); i++) {
            Reply reply = ask(REQUESTS.get(i));
            assertThat(reply.status()).isEqualTo(STATUSES.get(i));
            assertProtected(reply);
            if (reply.status() >= 400) {
                assertThat(reply.bytes()).hasSizeLessThan(80);
                assertThat(reply.header("cache-control")).isEqualTo("no-store");
            }
        }
        assertProtected(ask(RawClient.upgradeRequest(server.port())));
    }

    private static void assertProtected(Reply reply) {
        assertThat(reply.header("content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self'; ")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'", "connect-src 'self'")
                .contains("require-trusted-types-for 'script'; trusted-types anonymouschat")
                .doesNotContain("unsafe", "*", "data:");
        assertThat(reply.header("permissions-policy"))
                .contains("camera=(self)", "microphone=(self)", "display-capture=(self)", "picture-in-picture=(self)")
                .contains("geolocation=()", "usb=()", "midi=()")
                .doesNotContain("*");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(reply.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(reply.header("cross-origin-embedder-policy")).isEqualTo("require-corp");
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(reply.headers()).doesNotContainKeys("strict-transport-security", "server", "set-cookie");
    }
}
