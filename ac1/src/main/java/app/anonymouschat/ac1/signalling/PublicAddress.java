package app.anonymouschat.ac1.signalling;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells public addresses from those that would show or probe a local network (`PROTOCOL.md` §3.3, Not public).
final class PublicAddress {
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private static final List<Block> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3");
    private static final List<Block> NOT_PUBLIC_6 = blocks("::/96", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8");
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    private PublicAddress() {}

    /// False for names too, `.local` ones among them. Looks nothing up.
    static boolean test(String address) {
        if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return false;
        }
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet4Address ? isPublic4(literal.getAddress()) : isPublic6(literal.getAddress());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPublic4(byte[] address) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(address));
    }

    /// A mapped address (`::ffff:0:0/96`) never comes here: Java reads it as its IPv4 part.
    private static boolean isPublic6(byte[] address) {
        if (TRANSLATED.contains(address)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16));
        }
        return NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... blocks) {
        return Arrays.stream(blocks).map(Block::of).toList();
    }

    private record Block(InetAddress base, int bits) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            byte[] start = base.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >>> (bit % 8);
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
