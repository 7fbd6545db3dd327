package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Secret;
import org.jspecify.annotations.Nullable;

/// The order of media epochs on one side: A asks by kind 04, B follows by kind 05 (`PROTOCOL.md` §5, Rekey).
///
/// Old epochs are left to the caller, who wipes them after ten seconds.
public final class Rekeying {
    /// So many frames under one key id, sent or received, ask for new keys.
    public static final long FRAMES = 1L << 24;

    private final Role self;
    private MediaEpoch current;
    private @Nullable MediaEpoch announced;

    /// Begins with epoch 0 of the handshake.
    public Rekeying(Role self, MediaEpoch first) {
        this.self = self;
        current = first;
    }

    /// The epoch to send under.
    public MediaEpoch current() {
        return current;
    }

    /// A's announcement of the next epoch: receivers install it before kind 04 with its number and `salt` goes out.
    public MediaEpoch announce(Secret salt) {
        if (self == Role.B || announced != null) {
            throw new IllegalStateException("A rekeys, one epoch at a time");
        }
        MediaEpoch next = current.next(salt);
        announced = next;
        return next;
    }

    /// Kind 04 came: the new epoch, for B to install in both directions before kind 05 goes out. `E_FORMAT` where it
    /// comes from
    /// B or is not for the next epoch.
    public MediaEpoch follow(long epoch, Secret salt) {
        if (self == Role.A || epoch != current.number() + 1) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        current = current.next(salt);
        return current;
    }

    /// Kind 05 came: A sends under the announced epoch from now on. `E_FORMAT` where none of that number was announced.
    public MediaEpoch complete(long epoch) {
        MediaEpoch next = announced;
        if (next == null || next.number() != epoch) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        announced = null;
        current = next;
        return current;
    }
}
