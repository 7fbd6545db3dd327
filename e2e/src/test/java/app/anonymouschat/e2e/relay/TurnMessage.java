package app.anonymouschat.e2e.relay;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A message of TURN (RFC 8656 on RFC 8489): its type, its transaction, and the first of each attribute.
final class TurnMessage {
    static final int ALLOCATE = 0x0003;
    static final int REFRESH = 0x0004;
    static final int SEND_INDICATION = 0x0016;
    static final int DATA_INDICATION = 0x0017;
    static final int CREATE_PERMISSION = 0x0008;
    static final int CHANNEL_BIND = 0x0009;
    static final int BINDING = 0x0001;

    static final int USERNAME = 0x0006;
    static final int MESSAGE_INTEGRITY = 0x0008;
    static final int ERROR_CODE = 0x0009;
    static final int CHANNEL_NUMBER = 0x000C;
    static final int LIFETIME = 0x000D;
    static final int XOR_PEER_ADDRESS = 0x0012;
    static final int DATA = 0x0013;
    static final int REALM = 0x0014;
    static final int NONCE = 0x0015;
    static final int XOR_RELAYED_ADDRESS = 0x0016;
    static final int REQUESTED_ADDRESS_FAMILY = 0x0017;
    static final int REQUESTED_TRANSPORT = 0x0019;

    static final int HEADER_BYTES = 20;

    private static final int SUCCESS = 0x0100;
    private static final int COOKIE = 0x2112A442;
    private static final int INTEGRITY_BYTES = 24;

    private final int type;
    private final byte[] transaction;
    private final Map<Integer, byte[]> attributes = new LinkedHashMap<>();

    TurnMessage(int type, byte[] transaction) {
        this.type = type;
        this.transaction = transaction;
    }

    static TurnMessage read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int type = in.getShort();
        in.getShort();
        in.getInt();
        byte[] transaction = new byte[12];
        in.get(transaction);
        TurnMessage message = new TurnMessage(type, transaction);
        while (in.remaining() >= 4) {
            int name = Short.toUnsignedInt(in.getShort());
            byte[] value = new byte[Short.toUnsignedInt(in.getShort())];
            in.get(value);
            in.position(Math.min(in.limit(), in.position() + padding(value.length)));
            message.attributes.putIfAbsent(name, value);
        }
        return message;
    }

    private static int padding(int length) {
        return (4 - length % 4) % 4;
    }

    TurnMessage with(int name, byte... value) {
        attributes.put(name, value);
        return this;
    }

    /// With a peer's address, in exactly the given number of bytes: 4 or 16.
    TurnMessage withPeer(byte[] address, int port) {
        byte[] cover = cover();
        ByteBuffer value = ByteBuffer.allocate(4 + address.length);
        value.putShort((short) (address.length == 4 ? 1 : 2)).putShort((short) (port ^ (COOKIE >>> 16)));
        for (int i = 0; i < address.length; i++) {
            value.put((byte) (address[i] ^ cover[i]));
        }
        return with(XOR_PEER_ADDRESS, value.array());
    }

    boolean answers(TurnMessage request) {
        return ByteBuffer.wrap(transaction).equals(ByteBuffer.wrap(request.transaction)) && type != request.type;
    }

    boolean isSuccess() {
        return (type & 0x0110) == SUCCESS;
    }

    boolean isData() {
        return type == DATA_INDICATION;
    }

    /// The code of an error; 0 where it is none.
    int error() {
        return value(ERROR_CODE).map(value -> value[2] * 100 + value[3]).orElse(0);
    }

    Optional<byte[]> value(int name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /// The relay's address for the allocation.
    InetSocketAddress relayed() {
        byte[] value = value(XOR_RELAYED_ADDRESS).orElseThrow();
        byte[] cover = cover();
        byte[] address = new byte[value.length - 4];
        for (int i = 0; i < address.length; i++) {
            address[i] = (byte) (value[4 + i] ^ cover[i]);
        }
        int port = Short.toUnsignedInt(ByteBuffer.wrap(value).getShort(2)) ^ (COOKIE >>> 16);
        try {
            return new InetSocketAddress(InetAddress.getByAddress(address), port);
        } catch (java.net.UnknownHostException badLength) {
            throw new IllegalStateException(badLength);
        }
    }

    private byte[] cover() {
        return ByteBuffer.allocate(16).putInt(COOKIE).put(transaction).array();
    }

    byte[] bytes() {
        return encode(0);
    }

    /// With MESSAGE-INTEGRITY by that key (RFC 8489 §14.5).
    byte[] signed(byte[] key) {
        byte[] unsigned = encode(INTEGRITY_BYTES);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return ByteBuffer.allocate(unsigned.length + INTEGRITY_BYTES)
                    .put(unsigned)
                    .putShort((short) MESSAGE_INTEGRITY)
                    .putShort((short) (INTEGRITY_BYTES - 4))
                    .put(mac.doFinal(unsigned))
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] encode(int following) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        attributes.forEach((name, value) -> {
            body.writeBytes(ByteBuffer.allocate(4)
                    .putShort(name.shortValue())
                    .putShort((short) value.length)
                    .array());
            body.writeBytes(value);
            body.writeBytes(new byte[padding(value.length)]);
        });
        return ByteBuffer.allocate(HEADER_BYTES + body.size())
                .putShort((short) type)
                .putShort((short) (body.size() + following))
                .putInt(COOKIE)
                .put(transaction)
                .put(body.toByteArray())
                .array();
    }
}
