package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Secret;

/// The secret of one media epoch (`PROTOCOL.md` §5, `media_epoch`).
///
/// @param number the epoch, from 0
public record MediaEpoch(long number, Secret secret) {
    private static final long KIDS = 8;
    private static final long KIDS_OF_ROLE = 4;

    /// Epoch 0, of the handshake's `media_0`, which it takes over.
    public static MediaEpoch first(Secret media) {
        return new MediaEpoch(0, media);
    }

    /// The epoch after this one, with the `r` of kind 04.
    public MediaEpoch next(Secret salt) {
        Secret extracted = Hkdf.SHA256.extract(secret.bytes(), salt);
        Secret next = Hkdf.expand(extracted, Bytes.ascii("AC1 media next"), Bytes.u32(number + 1));
        extracted.wipe();
        return new MediaEpoch(number + 1, next);
    }

    /// The key id of a sender's track in this epoch.
    long kid(Role sender, Track track) {
        return number * KIDS + sender.number() * KIDS_OF_ROLE + track.number();
    }

    Secret baseKey(long kid) {
        return Hkdf.expand(secret, Bytes.ascii("AC1 sframe"), Bytes.u64(kid));
    }

    /// Ten seconds after the next epoch took over (§5).
    public void wipe() {
        secret.wipe();
    }
}
