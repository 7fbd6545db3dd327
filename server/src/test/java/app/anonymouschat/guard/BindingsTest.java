package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BindingsTest {
    private final ManualClock clock = new ManualClock();
    private final Buckets buckets = new Buckets(clock, Seeded.random(1));
    private final Bindings bindings = new Bindings(buckets, Limits.DEFAULT, clock);

    private boolean take(String address, int port) {
        return bindings.take(new InetSocketAddress(InetAddress.ofLiteral(address), port));
    }

    @Test
    void answers160InTenSecondsForOneAddress() {
        for (int port = 1; port <= 160; port++) {
            assertThat(take("192.0.2.1", port)).isTrue();
        }
        assertThat(take("192.0.2.1", 161)).isFalse();
        assertThat(take("192.0.2.2", 1)).isTrue();
        clock.advance(Bindings.WINDOW);
        assertThat(take("192.0.2.1", 162)).isTrue();
    }

    @Test
    void takesAnIpv6NetworkOf64BitsAsOneAddress() {
        for (int host = 1; host <= 160; host++) {
            assertThat(take("2001:db8:1:2::" + host, 1)).isTrue();
        }
        assertThat(take("2001:db8:1:2:ffff::1", 1)).isFalse();
        assertThat(take("2001:db8:1:3::1", 1)).isTrue();
    }

    @Test
    void fallsSilentToWhoAsksOnFromOnePort() {
        assertThat(take("192.0.2.1", 5)).isTrue();
        clock.advance(Duration.ofMillis(8_999));
        assertThat(take("192.0.2.1", 5)).as("what got lost and comes again").isTrue();
        for (int second = 9; second < 60; second++) {
            clock.advance(Duration.ofSeconds(1));
            assertThat(take("192.0.2.1", 5)).isFalse();
        }
        assertThat(take("192.0.2.1", 6)).isTrue();
        assertThat(take("192.0.2.2", 5)).isTrue();
    }

    @Test
    void forgetsWithinAMinute() {
        take("192.0.2.1", 5);
        assertThat(count()).isEqualTo(1);
        clock.advance(Bindings.WINDOW);
        assertThat(count()).isZero();
        clock.advance(Bindings.REMEMBERED.minus(Bindings.WINDOW));
        assertThat(take("192.0.2.1", 5)).isTrue();
    }

    @Test
    void countsNothingWhereLimitsAreOff() {
        Bindings unlimited = new Bindings(buckets, Limits.OFF, clock);
        for (int port = 1; port <= 1000; port++) {
            assertThat(unlimited.take(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), port)))
                    .isTrue();
        }
    }

    private long count() {
        return bindings.countOf(buckets.of(InetAddress.ofLiteral("192.0.2.1")));
    }
}
