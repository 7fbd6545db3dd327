package app.anonymouschat.e2e.relay;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Addresses of IPv6 that are not to be reached through a relay, sixteen bytes each: Java itself would take a mapped
/// one for IPv4.
final class Peers {
    private Peers() {}

    /// Of every special range, and every way to write an address of IPv4 in IPv6.
    static List<byte[]> specialIpv6() {
        List<byte[]> peers = new ArrayList<>();
        Stream.of(
                        "::",
                        "::1",
                        "::2",
                        "::100",
                        "::1:0:0:0",
                        "0:1::",
                        "100::",
                        "100::1",
                        "fc00::",
                        "fe80::",
                        "ff02::",
                        "fc00::1",
                        "fd00:ec2::254",
                        "fdff::1",
                        "fe80::1",
                        "febf::1",
                        "fec0::1",
                        "ff02::1",
                        "ff0e::1",
                        "2001::1",
                        "2001:10::1",
                        "2001:20::1",
                        "2001:db8::1",
                        "3fff::1",
                        "5f00::1",
                        "64:ff9b:1::1")
                .map(literal -> InetAddress.ofLiteral(literal).getAddress())
                .forEach(peers::add);
        for (String ipv4 :
                List.of("127.0.0.1", "127.0.0.0", "10.0.0.1", "10.0.0.0", "169.254.169.254", "0.0.0.0", "9.9.9.9")) {
            byte[] address = InetAddress.ofLiteral(ipv4).getAddress();
            peers.add(mapped(address));
            peers.add(within("000000000000000000000000", address, ""));
            peers.add(within("0064ff9b0000000000000000", address, ""));
            peers.add(within("2002", address, "00000000000000000001"));
        }
        return peers;
    }

    /// `::ffff:a.b.c.d`.
    static byte[] mapped(byte[] ipv4) {
        return within("00000000000000000000ffff", ipv4, "");
    }

    private static byte[] within(String before, byte[] ipv4, String after) {
        return ByteBuffer.allocate(16)
                .put(HexFormat.of().parseHex(before))
                .put(ipv4)
                .put(HexFormat.of().parseHex(after))
                .array();
    }

    static String name(byte[] peer) {
        return HexFormat.of().formatHex(peer);
    }
}
