package app.anonymouschat.turn;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Addresses that are not to be reached through a relay, as bytes, four or sixteen: Java itself would take an address
/// of
/// IPv4 that is mapped into IPv6 for one of IPv4.
public final class SpecialPeers {
    private SpecialPeers() {}

    /// Of every special range, its ends among them.
    public static List<byte[]> ipv4() {
        return Stream.of(
                        "0.0.0.0",
                        "0.0.0.1",
                        "0.255.255.255",
                        "10.0.0.1",
                        "10.255.255.255",
                        "100.64.0.1",
                        "100.127.255.255",
                        "127.0.0.1",
                        "127.0.0.2",
                        "127.255.255.254",
                        "169.254.0.1",
                        "169.254.169.254",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.0.0.1",
                        "192.0.0.170",
                        "192.0.2.1",
                        "192.88.99.1",
                        "192.168.0.1",
                        "192.168.255.255",
                        "198.18.0.1",
                        "198.19.255.255",
                        "198.51.100.1",
                        "203.0.113.1",
                        "224.0.0.1",
                        "239.255.255.250",
                        "240.0.0.1",
                        "255.255.255.254",
                        "255.255.255.255")
                .map(SpecialPeers::address)
                .toList();
    }

    /// Of every special range, and every way to write an address of IPv4 in IPv6.
    public static List<byte[]> ipv6() {
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
                .map(SpecialPeers::address)
                .forEach(peers::add);
        for (String ipv4 :
                List.of("127.0.0.1", "127.0.0.0", "10.0.0.1", "10.0.0.0", "169.254.169.254", "0.0.0.0", "9.9.9.9")) {
            byte[] address = address(ipv4);
            peers.add(mapped(address));
            peers.add(within("000000000000000000000000", address, ""));
            peers.add(within("0064ff9b0000000000000000", address, ""));
            peers.add(within("2002", address, "00000000000000000001"));
        }
        return peers;
    }

    /// `::ffff:a.b.c.d`.
    public static byte[] mapped(byte[] ipv4) {
        return within("00000000000000000000ffff", ipv4, "");
    }

    private static byte[] within(String before, byte[] ipv4, String after) {
        return ByteBuffer.allocate(16)
                .put(HexFormat.of().parseHex(before))
                .put(ipv4)
                .put(HexFormat.of().parseHex(after))
                .array();
    }

    private static byte[] address(String literal) {
        return InetAddress.ofLiteral(literal).getAddress();
    }

    /// As people write it; what is of IPv6 stays so.
    public static String name(byte... peer) {
        try {
            InetAddress address =
                    peer.length == 16 ? Inet6Address.getByAddress(null, peer, -1) : InetAddress.getByAddress(peer);
            return address.getHostAddress();
        } catch (UnknownHostException badLength) {
            throw new IllegalArgumentException(badLength);
        }
    }
}
