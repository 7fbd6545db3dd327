package app.anonymouschat.turn;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/// A client of a relay that asks for whatever a doctor or a test wants (RFC 8656), by long-term credentials
/// (RFC 8489 §9.2). For one thread. What does not answer in time is a [SocketTimeoutException].
public final class TurnClient implements AutoCloseable {
    /// The number of UDP, what browsers have relayed.
    public static final byte UDP = 17;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration WORDS_PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_CHANNEL = 0x4000;

    private final RelayLine line;
    private final TurnServer loan;
    private byte[] realm = {};
    private byte[] nonce = {};
    private int channels;

    /// Takes the line over.
    public TurnClient(RelayLine line, TurnServer loan) {
        this.line = line;
        this.loan = loan;
    }

    /// Asks for an allocation as browsers do.
    public TurnMessage allocate() throws IOException {
        return allocate(UDP);
    }

    /// Asks for one over another protocol than UDP, by its number.
    public TurnMessage allocate(byte transport) throws IOException {
        return ask(request(TurnMessage.ALLOCATE)
                .with(TurnMessage.REQUESTED_TRANSPORT, transport, (byte) 0, (byte) 0, (byte) 0));
    }

    /// Asks for one whose address at the relay is of IPv6.
    public TurnMessage allocateIpv6() throws IOException {
        return ask(request(TurnMessage.ALLOCATE)
                .with(TurnMessage.REQUESTED_TRANSPORT, UDP, (byte) 0, (byte) 0, (byte) 0)
                .with(TurnMessage.REQUESTED_ADDRESS_FAMILY, (byte) 2, (byte) 0, (byte) 0, (byte) 0));
    }

    /// Asks to keep the allocation for so long; 0 gives it back.
    public TurnMessage refresh(int seconds) throws IOException {
        return ask(request(TurnMessage.REFRESH)
                .with(
                        TurnMessage.LIFETIME,
                        ByteBuffer.allocate(4).putInt(seconds).array()));
    }

    /// Asks for a permission for this peer, 4 or 16 bytes.
    public TurnMessage permit(byte... peer) throws IOException {
        return ask(request(TurnMessage.CREATE_PERMISSION).withPeer(peer, 9));
    }

    /// Asks for a channel to this peer, 4 or 16 bytes.
    public TurnMessage bindChannel(byte... peer) throws IOException {
        int channel = FIRST_CHANNEL + channels++;
        return ask(request(TurnMessage.CHANNEL_BIND)
                .with(
                        TurnMessage.CHANNEL_NUMBER,
                        ByteBuffer.allocate(4).putInt(channel << 16).array())
                .withPeer(peer, 1000 + channels));
    }

    /// Says this to a peer through the relay.
    public void sendTo(InetSocketAddress peer, String words) throws IOException {
        sendTo(peer.getAddress().getAddress(), peer.getPort(), words);
    }

    /// Says this to a peer, 4 or 16 bytes, through the relay.
    public void sendTo(byte[] peer, int port, String words) throws IOException {
        line.send(request(TurnMessage.SEND_INDICATION)
                .withPeer(peer, port)
                .with(TurnMessage.DATA, utf8(words))
                .bytes());
    }

    /// The next words of a peer.
    public String hear() throws IOException {
        TurnMessage heard = TurnMessage.read(line.hear(WORDS_PATIENCE));
        while (!heard.isData()) {
            heard = TurnMessage.read(line.hear(WORDS_PATIENCE));
        }
        return new String(heard.value(TurnMessage.DATA).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    /// A request of that type without credentials: [TurnMessage#ALLOCATE], or [TurnMessage#BINDING], which any server
    /// of
    /// STUN answers.
    public TurnMessage askOpenly(int type) throws IOException {
        TurnMessage request = request(type);
        return answerTo(
                type == TurnMessage.BINDING
                        ? request
                        : request.with(TurnMessage.REQUESTED_TRANSPORT, UDP, (byte) 0, (byte) 0, (byte) 0),
                false);
    }

    /// Asks, and once more where the relay names its realm and nonce first.
    private TurnMessage ask(TurnMessage request) throws IOException {
        TurnMessage answer = answerTo(request, nonce.length > 0);
        boolean challenged = answer.error() == 438 || (answer.error() == 401 && nonce.length == 0);
        answer.value(TurnMessage.REALM).ifPresent(named -> realm = named);
        answer.value(TurnMessage.NONCE).ifPresent(named -> nonce = named);
        return challenged ? answerTo(request, true) : answer;
    }

    private TurnMessage answerTo(TurnMessage request, boolean signed) throws IOException {
        byte[] bytes = signed ? signed(request) : request.bytes();
        for (Duration patience : line.tries()) {
            line.send(bytes);
            Optional<TurnMessage> answer = await(request, patience);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new SocketTimeoutException("no answer");
    }

    private Optional<TurnMessage> await(TurnMessage request, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            TurnMessage heard = TurnMessage.read(line.hear(patience));
            while (!heard.answers(request)) {
                heard = TurnMessage.read(line.hear(Duration.ofNanos(end - System.nanoTime())));
            }
            return Optional.of(heard);
        } catch (SocketTimeoutException silent) {
            return Optional.empty();
        }
    }

    private byte[] signed(TurnMessage request) {
        return request.with(TurnMessage.USERNAME, utf8(loan.username()))
                .with(TurnMessage.REALM, realm)
                .with(TurnMessage.NONCE, nonce)
                .signed(key());
    }

    private byte[] key() {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(utf8(loan.username() + ":"));
            md5.update(realm);
            return md5.digest(utf8(":" + loan.credential()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TurnMessage request(int type) {
        byte[] transaction = new byte[12];
        RANDOM.nextBytes(transaction);
        return new TurnMessage(type, transaction);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
