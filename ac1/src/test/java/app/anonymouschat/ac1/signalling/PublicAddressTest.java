package app.anonymouschat.ac1.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "2001:db8::1",
                "0:0:0:0:0:1::",
                "fbff::",
                "fe00::",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8"
            })
    void isPublic(String address) {
        assertThat(PublicAddress.test(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.0.0",
                "169.254.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.168.0.0",
                "192.168.255.255",
                "224.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "::8.8.8.8",
                "fc00::",
                "fdff::1",
                "fe80::1",
                "febf::",
                "fec0::",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:7f00:1",
                "64:ff9b::192.168.0.1",
                "64:ff9b::a00:1"
            })
    void isNotPublic(String address) {
        assertThat(PublicAddress.test(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "4f1c2a7e-1111-2222-3333-444455556666.local",
                "127.1",
                "8.8.8",
                "256.1.1.1",
                "8",
                "0x8.8.8.8",
                "fe80::1%eth0",
                "2001:db8::1%1",
                "[2001:db8::1]",
                "2001:db8:::1",
                "8.8.8.8 "
            })
    void isNoLiteral(String address) {
        assertThat(PublicAddress.test(address)).isFalse();
    }

    @Test
    void aCandidateIsAsPublicAsItsAddress() {
        assertThat(candidate("candidate:1 1 udp 2122260223 198.51.100.7 40000 typ host")
                        .isPublic())
                .isTrue();
        assertThat(candidate("candidate:1 1 udp 2122260223 192.168.1.2 40000 typ host")
                        .isPublic())
                .isFalse();
        assertThat(candidate("candidate:1 1 udp 2122260223 a.local 40000 typ host")
                        .isPublic())
                .isFalse();
        assertThat(candidate("").isPublic()).isFalse();
    }

    private static Candidate candidate(String line) {
        return new Candidate(line, "0", 0, null);
    }
}
