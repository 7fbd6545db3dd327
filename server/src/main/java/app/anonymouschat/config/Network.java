package app.anonymouschat.config;

import java.net.InetAddress;

/// A block of addresses such as `10.0.0.0/8` or `2001:db8::/32`; a single address is a block of one.
public record Network(InetAddress first, int prefix) {
    /// Reads `ADDRESS` or `ADDRESS/BITS`. Never asks a name server.
    ///
    /// @throws IllegalArgumentException where it is no such block
    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress first = literal(slash < 0 ? text : text.substring(0, slash));
        int bits = first.getAddress().length * 8;
        int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("prefix");
        }
        return new Network(first, prefix);
    }

    static InetAddress literal(String text) {
        boolean whole =
                text.indexOf(':') >= 0 || text.chars().filter(c -> c == '.').count() == 3;
        if (!whole) {
            throw new IllegalArgumentException("address");
        }
        return InetAddress.ofLiteral(text);
    }

    /// Whether the address lies in this block.
    public boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        return mine.length == other.length && sharesPrefix(mine, other);
    }

    private boolean sharesPrefix(byte[] mine, byte[] other) {
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit & 7);
            if (((mine[bit >> 3] ^ other[bit >> 3]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
