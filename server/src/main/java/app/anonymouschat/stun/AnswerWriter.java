package app.anonymouschat.stun;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Writes one answer. For a single one.
final class AnswerWriter {
    /// The longest is a refusal of as many attributes as fit into a request.
    private static final int MOST_BYTES = BindingRequest.MOST_BYTES;

    private static final byte IPV4 = 1;
    private static final byte IPV6 = 2;
    private static final int MAPPED_BYTES = 16;
    private static final int UNKNOWN_ATTRIBUTE = 0x0414;

    private final byte[] echo;
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);

    AnswerWriter(int type, byte[] echo) {
        this.echo = echo;
        bytes.putShort((short) type).putShort((short) 0).put(echo);
    }

    /// XOR-MAPPED-ADDRESS (RFC 8489 §14.2): port and address, covered with cookie and transaction, so that no router
    /// takes them for its own to change.
    AnswerWriter address(InetSocketAddress from) {
        byte[] address = plain(from.getAddress().getAddress());
        attribute(AttributeType.XOR_MAPPED_ADDRESS, 4 + address.length);
        bytes.put((byte) 0).put(address.length == MAPPED_BYTES ? IPV6 : IPV4);
        bytes.putShort((short) (from.getPort() ^ (Header.COOKIE >>> 16)));
        for (int i = 0; i < address.length; i++) {
            bytes.put((byte) (address[i] ^ echo[i]));
        }
        return this;
    }

    /// An IPv4 address that a socket of both kinds gave in IPv6 clothes is IPv4.
    private static byte[] plain(byte[] address) {
        boolean mapped = address.length == MAPPED_BYTES && address[10] == -1 && address[11] == -1;
        for (int i = 0; mapped && i < 10; i++) {
            mapped = address[i] == 0;
        }
        return mapped ? Arrays.copyOfRange(address, 12, MAPPED_BYTES) : address;
    }

    /// ERROR-CODE 420 without a phrase, and UNKNOWN-ATTRIBUTES (RFC 8489 §14.8, §14.9).
    AnswerWriter unknown(List<Integer> types) {
        attribute(AttributeType.ERROR_CODE, 4);
        bytes.putInt(UNKNOWN_ATTRIBUTE);
        attribute(AttributeType.UNKNOWN_ATTRIBUTES, 2 * types.size());
        types.forEach(type -> bytes.putShort(type.shortValue()));
        if (types.size() % 2 != 0) {
            bytes.putShort((short) 0);
        }
        return this;
    }

    byte[] finish(boolean fingerprinted) {
        int end = bytes.position();
        int whole = end + (fingerprinted ? Fingerprint.BYTES : 0);
        bytes.putShort(Header.LENGTH_AT, (short) (whole - Header.BYTES));
        if (fingerprinted) {
            attribute(AttributeType.FINGERPRINT, Fingerprint.VALUE_BYTES);
            bytes.putInt(Fingerprint.of(bytes.array(), end));
        }
        return Arrays.copyOf(bytes.array(), whole);
    }

    private void attribute(int type, int length) {
        bytes.putShort((short) type).putShort((short) length);
    }
}
