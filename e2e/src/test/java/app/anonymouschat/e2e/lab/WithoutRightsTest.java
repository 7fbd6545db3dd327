package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/// Where the laboratory can not be had, that is said.
@Tag("own-network")
class WithoutRightsTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @Test
    void whoMayMakeNoNetworkIsToldWhatIsMissing() {
        assertThatThrownBy(() -> Namespace.assumePossible(AS_NOBODY))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageMatching("(?s).*skipped: (the system lets this user make no network namespace; "
                        + "the laboratory needs root|no \\w+ \\(on Debian: apt-get install nftables iproute2\\))");
    }
}
