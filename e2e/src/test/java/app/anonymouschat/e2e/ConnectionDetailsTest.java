package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What stands under the lock is what the connection is.
class ConnectionDetailsTest {
    private static final String FINGERPRINT = "([0-9A-F]{2}:){31}[0-9A-F]{2}";

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void everythingIsReadFromTheConnectionThatRuns() {
        Pair pair = Pair.byVideo(scene);
        pair.both().forEach(Person::awaitMorePictures);
        for (Person person : pair.both()) {
            var details = Details.openedBy(person);
            assertThat(details.value("exchange")).startsWith("X-Wing, by");
            assertThat(details.value("dtls")).matches("1\\.[23], TLS_\\w+");
            assertThat(details.value("srtp")).isNotBlank().doesNotContain("does not tell");
            assertThat(details.value("path")).matches("Direct, over (UDP|TCP)");
            assertThat(details.value("ratchet")).matches("[1-9][\\d,]* sent, [1-9][\\d,]* received, \\d+ turns?");
            assertThat(details.value("frames")).matches("Epoch 0: [1-9][\\d,]* sealed, [1-9][\\d,]* opened, 0 refused");
            assertThat(details.value("server")).contains("state idle");
        }
        var first = new Details(pair.first());
        var second = new Details(pair.second());
        assertThat(first.fingerprint("own")).matches(FINGERPRINT).isEqualTo(second.fingerprint("partner"));
        assertThat(second.fingerprint("own")).matches(FINGERPRINT).isEqualTo(first.fingerprint("partner"));
        assertThat(first.fingerprint("own")).isNotEqualTo(first.fingerprint("partner"));
    }

    @Test
    void itIsReadAnewWhileItIsOpen() {
        Pair pair = Pair.byVideo(scene);
        var details = Details.openedBy(pair.first());
        String before = details.value("frames");
        eventually("more frames", Person.PATIENCE, () -> details.value("frames"), now -> !now.equals(before));
    }

    @Test
    void theCodeHasTheSameHashForEverybody() {
        Pair pair = Pair.byText(scene);
        String hash = Details.openedBy(pair.first()).fingerprint("code");
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(Details.openedBy(pair.second()).fingerprint("code")).isEqualTo(hash);
    }
}
