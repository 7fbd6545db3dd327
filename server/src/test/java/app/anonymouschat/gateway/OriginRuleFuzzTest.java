package app.anonymouschat.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in `Origin` and `Host`, a line each: what is let in is a plain origin, and one of ours.
class OriginRuleFuzzTest {
    private static final Damage DAMAGE = Damage.ofTexts(
            List.of(
                    "http://localhost:8080\nlocalhost:8080",
                    "http://a.localhost:1\na.localhost:1",
                    "http://192.0.2.1\n192.0.2.1:80",
                    "http://[::1]:8080\n[::1]:8080",
                    "https://chat.example\nChat.Example:443",
                    "null\nlocalhost"),
            List.of(
                    "localhost",
                    ".localhost",
                    ".example",
                    ":443",
                    ":80",
                    "@",
                    "//",
                    "http:",
                    "[",
                    "]",
                    "\n",
                    " ",
                    "1."));
    private static final Set<String> NAMED = Set.of(
            "https://chat.example", "https://chat.example:443", "http://other.example", "http://other.example:80");
    private static final String PLAIN = "https?://([a-z0-9._-]+|\\[[0-9a-f:.]+])(:[0-9]{1,5})?";
    private static final String NOBODY_ELSES =
            "http://(([a-z0-9-]+\\.)*localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+])(:[0-9]{1,5})?";

    private final OriginRule own = new OriginRule(List.of());
    private final OriginRule named =
            new OriginRule(List.of(URI.create("https://chat.example"), URI.create("http://other.example:80")));

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void letsNoOtherIn(byte[] headers) {
        String[] lines = new String(headers, ISO_8859_1).split("\n", 2);
        String host = lines.length == 2 ? lines[1] : "";
        if (own.allows(lines[0], host, false)) {
            assertThat(lower(lines[0])).matches(NOBODY_ELSES);
        }
        if (own.allows(lines[0], host, true)) {
            assertThat(lower(lines[0])).matches(PLAIN).startsWith("https:");
        }
        assertThat(named.allows(lines[0], host, true)).isEqualTo(NAMED.contains(lower(lines[0])));
    }

    @Test
    void letsNoOtherInWhereHeadersAreDamaged() {
        DAMAGE.inflict(1, 20_000, this::letsNoOtherIn);
    }

    private static String lower(String origin) {
        return origin.toLowerCase(Locale.ROOT);
    }
}
