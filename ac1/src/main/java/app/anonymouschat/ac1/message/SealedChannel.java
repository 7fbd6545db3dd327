package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.ratchet.Ratchet;
import java.util.Arrays;

/// One side of the data channel `ac1`: tells ratchet messages from file chunks, and sees that A's opener comes first
/// and
/// once (`PROTOCOL.md` §4). Not safe for several threads.
public final class SealedChannel {
    private static final int MAX_BYTES = 65_536;
    private static final byte RATCHET = 0;
    private static final byte CHUNK = 1;

    private final Role role;
    private final Ratchet ratchet;
    private boolean sentAny;
    private boolean receivedAny;

    /// Takes the ratchet over.
    public SealedChannel(Role role, Ratchet ratchet) {
        this.role = role;
        this.ratchet = ratchet;
    }

    /// Whether the partner's opener is there, for B; A can always send, its opener first.
    public boolean canSend() {
        return ratchet.canSend();
    }

    /// The data channel message for `message`.
    public byte[] seal(Message message) {
        boolean openerIsDue = role == Role.A && !sentAny;
        if (message instanceof Message.Opener != openerIsDue) {
            throw new IllegalStateException("A's first message is the opener, and no other is");
        }
        byte[] plaintext = MessageCodec.encode(message);
        sentAny = true;
        return Bytes.join(Bytes.u8(RATCHET), ratchet.seal(plaintext));
    }

    /// Opens a data channel message. `E_FORMAT` or `E_DR`; either ends the chat and wipes the ratchet.
    public Received receive(byte[] wire) {
        try {
            return open(wire);
        } catch (ProtocolFailure failure) {
            wipe();
            throw failure;
        }
    }

    private Received open(byte[] wire) {
        if (wire.length < 1 || wire.length > MAX_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        return switch (wire[0]) {
            case RATCHET -> new Received.Said(said(Arrays.copyOfRange(wire, 1, wire.length)));
            case CHUNK -> new Received.Chunk(Octets.of(wire));
            default -> throw new ProtocolFailure(Code.E_FORMAT);
        };
    }

    private Message said(byte[] sealed) {
        Message message = MessageCodec.decode(ratchet.open(sealed));
        boolean openerIsDue = role == Role.B && !receivedAny;
        if (message instanceof Message.Opener != openerIsDue) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        receivedAny = true;
        return message;
    }

    /// Ends the channel: the ratchet's keys are gone.
    public void wipe() {
        ratchet.wipe();
    }
}
