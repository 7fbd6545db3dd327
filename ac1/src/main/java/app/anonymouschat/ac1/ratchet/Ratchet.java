package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One side of the double ratchet (`PROTOCOL.md` §4, after the Signal specification). Not safe for several threads.
///
/// Receiving is transactional: what does not open changes nothing, not even the randomness drawn.
public final class Ratchet {
    private final Octets th;
    private final RandomGenerator random;
    private final KeptKeys kept = new KeptKeys();
    private Secret root;
    private RatchetKey own;
    private @Nullable Octets partner;
    private @Nullable Chain sending;
    private @Nullable Chain receiving;
    private long sentUnderPreviousKey;

    private Ratchet(Octets th, Secret root, RatchetKey own, RandomGenerator random) {
        this.th = th;
        this.root = root;
        this.own = own;
        this.random = random;
    }

    /// A's side: it knows B's first key and can send at once. Takes `root` over; draws its own first key.
    public static Ratchet ofA(Octets th, Secret root, Octets partnerKey, RandomGenerator random) {
        Ratchet ratchet = new Ratchet(th, root, RatchetKey.fresh(random), random);
        ratchet.partner = partnerKey;
        ratchet.startSending(partnerKey);
        return ratchet;
    }

    /// B's side, with the key of its HELLO: it can send once it has received. Takes `root` and `own` over.
    public static Ratchet ofB(Octets th, Secret root, RatchetKey own, RandomGenerator random) {
        return new Ratchet(th, root, own, random);
    }

    /// Always for A; for B once a message of A has opened.
    public boolean canSend() {
        return sending != null;
    }

    /// The wire form `dh ‖ pn ‖ n ‖ ciphertext`.
    public byte[] seal(byte[] plaintext) {
        Chain chain = sending;
        if (chain == null) {
            throw new IllegalStateException("B sends only after it has received");
        }
        Header header = new Header(own.publicKey(), sentUnderPreviousKey, chain.next());
        MessageKey key = chain.messageKey();
        byte[] sealed = key.seal(header.associated(th), plaintext);
        key.wipe();
        sending = chain.advance();
        chain.wipe();
        return Bytes.join(header.bytes(), sealed);
    }

    /// The plaintext. `E_DR` for a message that does not open, came before or runs too far ahead; `E_FORMAT` for one
    /// too short
    /// to be any. Both leave the state as it was.
    public byte[] open(byte[] wire) {
        Header header = Header.read(wire);
        byte[] ciphertext = Arrays.copyOfRange(wire, Header.BYTES, wire.length);
        KeptKeys.Place place = new KeptKeys.Place(header.key(), header.number());
        MessageKey keptKey = kept.find(place).orElse(null);
        if (keptKey != null) {
            byte[] plaintext = open(keptKey, header, ciphertext);
            kept.use(place);
            return plaintext;
        }
        Advance advance = new Advance();
        try {
            return Objects.equals(header.key(), partner)
                    ? openInChain(header, ciphertext, advance)
                    : openUnderNewKey(header, ciphertext, advance);
        } catch (ProtocolFailure failure) {
            advance.abandon();
            throw failure;
        }
    }

    private byte[] openInChain(Header header, byte[] ciphertext, Advance advance) {
        Chain chain = receiving;
        if (chain == null || header.number() < chain.next()) {
            throw new ProtocolFailure(Code.E_DR);
        }
        Chain reached = advance.run(header.key(), chain, header.number());
        byte[] plaintext = openAt(reached, header, ciphertext);
        receiveFrom(reached.advance(), advance);
        return plaintext;
    }

    private byte[] openUnderNewKey(Header header, byte[] ciphertext, Advance advance) {
        if (partner != null && receiving != null) {
            advance.run(partner, receiving, header.previous());
        } else if (header.previous() > Advance.MOST_AHEAD) {
            throw new ProtocolFailure(Code.E_DR);
        }
        RootStep step = advance.turn(root, own, header.key());
        Chain reached = advance.run(header.key(), step.chain(), header.number());
        byte[] plaintext = openAt(reached, header, ciphertext);
        receiveFrom(reached.advance(), advance);
        turnTo(header.key(), step.root());
        return plaintext;
    }

    private byte[] openAt(Chain reached, Header header, byte[] ciphertext) {
        MessageKey key = reached.messageKey();
        try {
            return open(key, header, ciphertext);
        } finally {
            key.wipe();
        }
    }

    private byte[] open(MessageKey key, Header header, byte[] ciphertext) {
        return key.open(header.associated(th), ciphertext).orElseThrow(() -> new ProtocolFailure(Code.E_DR));
    }

    private void receiveFrom(Chain next, Advance advance) {
        kept.add(advance.overtaken());
        if (receiving != null) {
            receiving.wipe();
        }
        receiving = next;
        advance.complete();
    }

    private void turnTo(Octets partnerKey, Secret newRoot) {
        root.wipe();
        root = newRoot;
        partner = partnerKey;
        own.privateKey().wipe();
        own = RatchetKey.fresh(random);
        startSending(partnerKey);
    }

    private void startSending(Octets partnerKey) {
        RootStep step = RootStep.take(root, own.privateKey(), partnerKey);
        root.wipe();
        root = step.root();
        if (sending != null) {
            sentUnderPreviousKey = sending.next();
            sending.wipe();
        }
        sending = step.chain();
    }

    /// How many keys of overtaken messages are held, at most 2000.
    public int keptKeys() {
        return kept.size();
    }

    /// Forgets all keys, those of overtaken messages included.
    public void wipe() {
        root.wipe();
        own.privateKey().wipe();
        kept.wipe();
        if (sending != null) {
            sending.wipe();
        }
        if (receiving != null) {
            receiving.wipe();
        }
    }
}
