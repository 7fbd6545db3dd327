package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final ManualClock clock = new ManualClock();
    private final Buckets buckets = new Buckets(clock, Seeded.random(1));

    @Test
    void tellsEveryIpv4AddressApart() {
        assertThat(of("192.0.2.1")).isEqualTo(of("192.0.2.1")).isNotEqualTo(of("192.0.2.2"));
    }

    @Test
    void takesAnIpv6NetworkOf64BitsAsOne() {
        assertThat(of("2001:db8:1:2::1")).isEqualTo(of("2001:db8:1:2:ffff::9")).isNotEqualTo(of("2001:db8:1:3::1"));
    }

    @Test
    void takesAnIpv4AddressInIpv6ClothesAsIpv4() {
        assertThat(of("::ffff:192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void cannotBeLinkedAcrossDays() {
        Bucket today = of("192.0.2.1");
        clock.advance(Duration.ofDays(1));
        assertThat(of("192.0.2.1")).isNotEqualTo(today);
    }

    @Test
    void cannotBeComputedWithoutTheKey() {
        assertThat(new Buckets(clock, Seeded.random(2)).of(address("192.0.2.1")))
                .isNotEqualTo(of("192.0.2.1"));
    }

    @Test
    void printsNothing() {
        assertThat(of("192.0.2.1")).hasToString("Bucket");
        assertThat(new Met(1234, of("192.0.2.1"))).hasToString("Met");
    }

    private Bucket of(String address) {
        return buckets.of(address(address));
    }

    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }
}
