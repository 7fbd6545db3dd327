package app.anonymouschat.turn;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A message of TURN (RFC 8656 on RFC 8489), as a client sends and reads it: its type, its transaction, and the first
/// of
/// each attribute. Prints nothing.
public final class TurnMessage {
    /// Types of messages and attributes, by their names in the RFCs.
    public static final int BINDING = 0x0001;

    public static final int ALLOCATE = 0x0003;
    static final int REFRESH = 0x0004;
    static final int SEND_INDICATION = 0x0016;
    static final int DATA_INDICATION = 0x0017;
    static final int CREATE_PERMISSION = 0x0008;
    static final int CHANNEL_BIND = 0x0009;

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
    static final int XOR_MAPPED_ADDRESS = 0x0020;

    static final int HEADER_BYTES = 20;
    static final int LENGTH_AT = 2;

    private static final int SUCCESS = 0x0100;
    private static final int COOKIE = 0x2112A442;
    private static final int TRANSACTION_BYTES = 12;
    private static final int INTEGRITY_BYTES = 24;
    private static final int ADDRESS_AT = 4;

    private final int type;
    private final byte[] transaction;
    private final Map<Integer, byte[]> attributes = new LinkedHashMap<>();

    TurnMessage(int type, byte[] transaction) {
        this.type = type;
        this.transaction = transaction;
    }

    /// Reads one.
    ///
    /// @throws ProtocolException where it is none
    static TurnMessage read(byte[] bytes) throws ProtocolException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int type = Short.toUnsignedInt(in.getShort());
            in.getShort();
            if (in.getInt() != COOKIE) {
                throw new ProtocolException("no message of TURN");
            }
            byte[] transaction = new byte[TRANSACTION_BYTES];
            in.get(transaction);
            TurnMessage message = new TurnMessage(type, transaction);
            message.readAttributes(in);
            return message;
        } catch (BufferUnderflowException cutOff) {
            throw new ProtocolException("a message of TURN that is cut off");
        }
    }

    private void readAttributes(ByteBuffer in) {
        while (in.hasRemaining()) {
            int name = Short.toUnsignedInt(in.getShort());
            int length = Short.toUnsignedInt(in.getShort());
            if (length > in.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] value = new byte[length];
            in.get(value);
            in.position(Math.min(in.limit(), in.position() + padding(length)));
            attributes.putIfAbsent(name, value);
        }
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
        ByteBuffer value = ByteBuffer.allocate(ADDRESS_AT + address.length);
        value.putShort((short) (address.length == 4 ? 1 : 2)).putShort((short) (port ^ (COOKIE >>> 16)));
        for (int i = 0; i < address.length; i++) {
            value.put((byte) (address[i] ^ cover[i]));
        }
        return with(XOR_PEER_ADDRESS, value.array());
    }

    boolean answers(TurnMessage request) {
        return ByteBuffer.wrap(transaction).equals(ByteBuffer.wrap(request.transaction)) && type != request.type;
    }

    /// Whether it says that what was asked for was done.
    public boolean isSuccess() {
        return (type & 0x0110) == SUCCESS;
    }

    boolean isData() {
        return type == DATA_INDICATION;
    }

    /// The code of an error; 0 where it is none.
    public int error() {
        return value(ERROR_CODE)
                .filter(value -> value.length >= 4)
                .map(value -> value[2] * 100 + value[3])
                .orElse(0);
    }

    Optional<byte[]> value(int name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /// The relay's address for the allocation; nothing where the answer names none.
    public Optional<InetSocketAddress> relayed() {
        return address(XOR_RELAYED_ADDRESS);
    }

    /// The address that the request was seen to come from; nothing where the answer names none.
    public Optional<InetSocketAddress> mapped() {
        return address(XOR_MAPPED_ADDRESS);
    }

    private Optional<InetSocketAddress> address(int name) {
        byte[] value = value(name).orElse(new byte[0]);
        if (value.length < ADDRESS_AT) {
            return Optional.empty();
        }
        byte[] cover = cover();
        byte[] address = new byte[Math.min(value.length - ADDRESS_AT, cover.length)];
        for (int i = 0; i < address.length; i++) {
            address[i] = (byte) (value[ADDRESS_AT + i] ^ cover[i]);
        }
        int port = Short.toUnsignedInt(ByteBuffer.wrap(value).getShort(2)) ^ (COOKIE >>> 16);
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByAddress(address), port));
        } catch (UnknownHostException badLength) {
            return Optional.empty();
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

    @Override
    public String toString() {
        return "TurnMessage";
    }
}
