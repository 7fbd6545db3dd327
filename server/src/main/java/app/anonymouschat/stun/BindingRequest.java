package app.anonymouschat.stun;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/// The question of a browser: from where do you see me (RFC 8489 §3)? Immutable.
///
/// Whoever asks proves nothing, so that credentials in a request are passed over; so is everything else that is known
/// and not needed (§6.3). Prints nothing.
public final class BindingRequest {
    /// What a request may have: as much as every network carries in one piece (RFC 8489 §6.1), IP and UDP headers off.
    public static final int MOST_BYTES = 576 - 28;

    private final byte[] echo;
    private final List<Integer> notUnderstood;
    private final boolean fingerprinted;

    /// `echo` is what an answer repeats: magic cookie and transaction.
    BindingRequest(byte[] echo, List<Integer> notUnderstood, boolean fingerprinted) {
        this.echo = echo;
        this.notUnderstood = notUnderstood;
        this.fingerprinted = fingerprinted;
    }

    /// The request in a datagram; nothing where it is anything else, or a fingerprint in it is wrong. Such a datagram
    /// has no answer, so that nobody can have two servers answer each other.
    public static Optional<BindingRequest> read(byte[] datagram) {
        return RequestReader.read(datagram);
    }

    /// Whether it asks for nothing that this server does not know.
    public boolean isUnderstood() {
        return notUnderstood.isEmpty();
    }

    /// The answer to whoever sent it from there: that address, or error 420 with what was not understood. At most 24
    /// bytes longer than the request; with a fingerprint where the request has one.
    public byte[] answer(InetSocketAddress from) {
        AnswerWriter answer = isUnderstood()
                ? new AnswerWriter(Header.BINDING_SUCCESS, echo).address(from)
                : new AnswerWriter(Header.BINDING_ERROR, echo).unknown(notUnderstood);
        return answer.finish(fingerprinted);
    }

    @Override
    public String toString() {
        return "BindingRequest";
    }
}
