package app.anonymouschat.stun;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one datagram as a Binding request (RFC 8489 §6.3), from its first byte to its last.
final class RequestReader {
    private static final int TYPE_AND_LENGTH = 4;

    private final byte[] datagram;
    private final ByteBuffer bytes;
    private final Set<Integer> notUnderstood = new LinkedHashSet<>();
    private boolean vouched;
    private boolean fingerprinted;

    private RequestReader(byte[] datagram) {
        this.datagram = datagram;
        this.bytes = ByteBuffer.wrap(datagram);
    }

    static Optional<BindingRequest> read(byte[] datagram) {
        RequestReader reader = new RequestReader(datagram);
        return reader.isBindingRequest() && reader.readsToTheEnd() ? Optional.of(reader.request()) : Optional.empty();
    }

    private BindingRequest request() {
        byte[] echo = new byte[Header.BYTES - Header.COOKIE_AT];
        bytes.get(Header.COOKIE_AT, echo);
        return new BindingRequest(echo, List.copyOf(notUnderstood), fingerprinted);
    }

    private boolean isBindingRequest() {
        return datagram.length >= Header.BYTES
                && datagram.length <= BindingRequest.MOST_BYTES
                && unsigned(0) == Header.BINDING_REQUEST
                && unsigned(Header.LENGTH_AT) == datagram.length - Header.BYTES
                && bytes.getInt(Header.COOKIE_AT) == Header.COOKIE;
    }

    /// Whether attributes, each padded to four bytes, fill the message, and nothing follows a fingerprint.
    private boolean readsToTheEnd() {
        int at = Header.BYTES;
        while (at < datagram.length && !fingerprinted) {
            int left = datagram.length - at - TYPE_AND_LENGTH;
            int padded = left < 0 ? 0 : padded(unsigned(at + 2));
            if (padded > left || !takes(unsigned(at), at)) {
                return false;
            }
            at += TYPE_AND_LENGTH + padded;
        }
        return at == datagram.length;
    }

    private boolean takes(int type, int at) {
        if (type == AttributeType.FINGERPRINT) {
            fingerprinted = unsigned(at + 2) == Fingerprint.VALUE_BYTES && Fingerprint.isRight(datagram, at);
            return fingerprinted;
        }
        if (!vouched && !AttributeType.isUnderstood(type)) {
            notUnderstood.add(type);
        }
        vouched |= AttributeType.isIntegrity(type);
        return true;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
