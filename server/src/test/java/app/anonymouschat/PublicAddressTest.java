package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RawClient.Reply;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    private static final String NAMED = "http://chat.example";
    private static final String ALSO = "http://other.example:8080";

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer("origins=" + NAMED + "," + ALSO + ",https://chat.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply get(String host, String path, String... headers) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            String further = String.join(
                    "", Arrays.stream(headers).map(line -> line + "\r\n").toList());
            return client.ask("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + further + "\r\n");
        }
    }

    @Test
    void documentsSayWhereTheyAndTheirLikeStand() throws IOException {
        assertThat(get("chat.example", "/de/").header("link")).isEqualTo("""
                <http://chat.example/de/>; rel="canonical", \
                <http://chat.example/>; rel="alternate"; hreflang="en", \
                <http://chat.example/de/>; rel="alternate"; hreflang="de", \
                <http://chat.example/zh-hant/>; rel="alternate"; hreflang="zh-Hant", \
                <http://chat.example/zh/>; rel="alternate"; hreflang="zh-Hans", \
                <http://chat.example/>; rel="alternate"; hreflang="x-default\"""");
        assertThat(get("chat.example", "/de/privacy").header("link")).isEqualTo("""
                <http://chat.example/de/privacy>; rel="canonical", \
                <http://chat.example/privacy>; rel="alternate"; hreflang="en", \
                <http://chat.example/de/privacy>; rel="alternate"; hreflang="de", \
                <http://chat.example/privacy>; rel="alternate"; hreflang="x-default\"""");
    }

    @Test
    void theSameTextHasOneAddress() throws IOException {
        for (String path : new String[] {"/", "/en/", "/index.html"}) {
            assertThat(get("chat.example", path).header("link"))
                    .startsWith("<http://chat.example/>; rel=\"canonical\"");
        }
        assertThat(get("chat.example", "/", "Accept-Language: de").header("link"))
                .startsWith("<http://chat.example/de/>; rel=\"canonical\"");
    }

    @Test
    void linkPreviewsAreToldTheWholeAddressOfThePicture() throws IOException {
        assertThat(get("chat.example", "/de/privacy").body())
                .contains("<meta property=\"og:image\" content=\"http://chat.example/social.png\" />");
        assertThat(get("OTHER.example:8080", "/de/").body())
                .contains("<meta property=\"og:image\" content=\"http://other.example:8080/social.png\" />");
    }

    @Test
    void eachAddressHasATagOfItsOwn() throws IOException {
        String tag = get("chat.example", "/de/").header("etag");
        assertThat(get("other.example:8080", "/de/").header("etag")).isNotEqualTo(tag);
        assertThat(get("chat.example", "/de/", "If-None-Match: " + tag).status())
                .isEqualTo(304);
        assertThat(get("chat.example", "/assets/main-Ab3dEf9h.js").header("etag"))
                .isEqualTo(get("localhost", "/assets/main-Ab3dEf9h.js").header("etag"));
    }

    /// A cache in front that keeps what one visitor made up would hand it to all.
    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "chat.example.evil", "chat.example\"><script>", "chat.example:81", "localhost"})
    void aHostThatIsNotNamedIsWrittenNowhere(String host) throws IOException {
        Reply reply = get(host, "/de/", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
        assertThat(reply.header("link")).isEmpty();
        assertThat(reply.body()).contains("content=\"/social.png\"").doesNotContain("example");
        assertThat(reply.headers().toString()).doesNotContain("evil");
    }

    @Test
    void whereNothingIsNamedThePageIsAsItWasBuilt() throws IOException {
        try (TestServer plain = new TestServer();
                RawClient client = RawClient.connect(plain.port())) {
            Reply reply = client.get("/de/");
            assertThat(reply.header("link")).isEmpty();
            assertThat(reply.body()).contains("content=\"/social.png\"");
        }
    }
}
