package app.anonymouschat.stun;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer, read by a reader of its own, for tests: the type of the message, what it repeats, and each attribute's
/// value. Refuses what is not exactly as RFC 8489 says.
public final class Reply {
    private static final int XOR_MAPPED_ADDRESS = 0x0020;

    private final int type;
    private final byte[] echo;
    private final Map<Integer, byte[]> attributes;

    private Reply(int type, byte[] echo, Map<Integer, byte[]> attributes) {
        this.type = type;
        this.echo = echo;
        this.attributes = attributes;
    }

    /// Reads one.
    public static Reply of(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        int type = in.getShort();
        int length = in.getShort();
        byte[] echo = new byte[16];
        in.get(echo);
        if (length != in.remaining()) {
            throw new IllegalArgumentException("length");
        }
        Map<Integer, byte[]> attributes = new LinkedHashMap<>();
        while (in.hasRemaining()) {
            int name = Short.toUnsignedInt(in.getShort());
            byte[] value = new byte[in.getShort()];
            in.get(value);
            in.position(in.position() + (4 - value.length % 4) % 4);
            attributes.put(name, value);
        }
        return new Reply(type, echo, attributes);
    }

    /// The type of the message.
    public int type() {
        return type;
    }

    byte[] echo() {
        return echo;
    }

    Map<Integer, byte[]> attributes() {
        return attributes;
    }

    /// The address that it tells.
    public InetSocketAddress address() {
        byte[] value = attributes.getOrDefault(XOR_MAPPED_ADDRESS, new byte[0]);
        byte[] plain = new byte[value.length - 4];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (value[4 + i] ^ echo[i]);
        }
        int port = ByteBuffer.wrap(value).getShort(2) ^ 0x2112;
        try {
            boolean familyFits = value[1] == (plain.length == 4 ? 1 : 2);
            return new InetSocketAddress(InetAddress.getByAddress(plain), familyFits ? port & 0xFFFF : 0);
        } catch (UnknownHostException badLength) {
            throw new IllegalArgumentException(badLength);
        }
    }
}
