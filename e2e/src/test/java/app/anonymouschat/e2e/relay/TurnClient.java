package app.anonymouschat.e2e.relay;

import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// A client of a relay that asks for whatever a test wants (RFC 8656), by long-term credentials (RFC 8489 §9.2).
final class TurnClient implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte UDP = 17;
    private static final int FIRST_CHANNEL = 0x4000;

    private final Line line;
    private final TurnServer loan;
    private byte[] realm = {};
    private byte[] nonce = {};
    private int channels;

    TurnClient(Line line, TurnServer loan) {
        this.line = line;
        this.loan = loan;
    }

    /// Asks for an allocation as browsers do.
    TurnMessage allocate() throws IOException {
        return allocate(UDP);
    }

    TurnMessage allocate(byte transport) throws IOException {
        return ask(request(TurnMessage.ALLOCATE)
                .with(TurnMessage.REQUESTED_TRANSPORT, transport, (byte) 0, (byte) 0, (byte) 0));
    }

    /// Asks for one whose address at the relay is of IPv6.
    TurnMessage allocateIpv6() throws IOException {
        return ask(request(TurnMessage.ALLOCATE)
                .with(TurnMessage.REQUESTED_TRANSPORT, UDP, (byte) 0, (byte) 0, (byte) 0)
                .with(TurnMessage.REQUESTED_ADDRESS_FAMILY, (byte) 2, (byte) 0, (byte) 0, (byte) 0));
    }

    TurnMessage refresh(int seconds) throws IOException {
        return ask(request(TurnMessage.REFRESH)
                .with(
                        TurnMessage.LIFETIME,
                        ByteBuffer.allocate(4).putInt(seconds).array()));
    }

    TurnMessage permit(byte... peer) throws IOException {
        return ask(request(TurnMessage.CREATE_PERMISSION).withPeer(peer, 9));
    }

    TurnMessage bindChannel(byte... peer) throws IOException {
        int channel = FIRST_CHANNEL + channels++;
        return ask(request(TurnMessage.CHANNEL_BIND)
                .with(
                        TurnMessage.CHANNEL_NUMBER,
                        ByteBuffer.allocate(4).putInt(channel << 16).array())
                .withPeer(peer, 1000 + channels));
    }

    /// Says this to a peer through the relay.
    void sendTo(InetSocketAddress peer, String words) throws IOException {
        sendTo(peer.getAddress().getAddress(), peer.getPort(), words);
    }

    void sendTo(byte[] peer, int port, String words) throws IOException {
        line.send(request(TurnMessage.SEND_INDICATION)
                .withPeer(peer, port)
                .with(TurnMessage.DATA, words.getBytes(StandardCharsets.UTF_8))
                .bytes());
    }

    /// The next words of a peer.
    String hear() throws IOException {
        TurnMessage heard = TurnMessage.read(line.hear());
        while (!heard.isData()) {
            heard = TurnMessage.read(line.hear());
        }
        return new String(heard.value(TurnMessage.DATA).orElseThrow(), StandardCharsets.UTF_8);
    }

    /// A request without credentials.
    TurnMessage askOpenly(int type) throws IOException {
        return answerTo(request(type).with(TurnMessage.REQUESTED_TRANSPORT, UDP, (byte) 0, (byte) 0, (byte) 0), false);
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
        line.send(signed ? signed(request) : request.bytes());
        TurnMessage heard = TurnMessage.read(line.hear());
        while (!heard.answers(request)) {
            heard = TurnMessage.read(line.hear());
        }
        return heard;
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
