package app.anonymouschat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginRuleTest {
    private final OriginRule own = new OriginRule(List.of());
    private final OriginRule named =
            new OriginRule(List.of(URI.create("https://chat.example"), URI.create("http://other.example:80")));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, false, true",
        "http://localhost, localhost:80, false, true",
        "http://a.localhost:1, a.localhost:1, false, true",
        "http://192.0.2.1:8080, 192.0.2.1:8080, false, true",
        "http://[::1]:8080, [::1]:8080, false, true",
        "https://Chat.example, chat.EXAMPLE, true, true",
        "https://chat.example, chat.example:443, true, true",
        "http://rebound.example:8080, rebound.example:8080, false, false",
        "http://localhost.example, localhost.example, false, false",
        "http://1.2.3.4.example, 1.2.3.4.example, false, false",
        "http://localhost:8080, localhost:8081, false, false",
        "https://localhost, localhost, false, false",
        "http://localhost, localhost, true, false",
        "https://a@chat.example, a@chat.example, true, false",
        "http://localhost:8080:80, localhost:8080, false, false",
        "https://chat.example:8443:443, chat.example:8443, true, false",
        "null, null, true, false",
        "'', '', false, false",
    })
    void theServersOwnOriginIsTheOneItWasAskedAt(String origin, String host, boolean secure, boolean allowed) {
        assertThat(own.allows(origin, host, secure)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://chat.example, true",
        "https://chat.example:443, true",
        "http://other.example, true",
        "http://chat.example, false",
        "https://chat.example.evil.example, false",
        "https://chat.example:443:443, false",
        "https://localhost, false",
    })
    void whereOriginsAreNamedNoOtherIsAllowed(String origin, boolean allowed) {
        assertThat(named.allows(origin, "localhost", true)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Chat.example, chat.example",
        "https://chat.example:8443, chat.example",
        "http://[::1]:8080, [::1]",
        "http://127.0.0.1:8080, 127.0.0.1",
    })
    void theHostOfAPageIsThatOfItsOrigin(String origin, String host) {
        assertThat(OriginRule.hostOf(origin)).isEqualTo(host);
    }

    @Test
    void noHostIsLongerThanANameCanBe() {
        String name = "a".repeat(254);
        assertThat(own.allows("https://" + name, name, true)).isFalse();
        assertThat(own.allows("https://" + name.substring(1), name.substring(1), true))
                .isTrue();
    }
}
