package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;
import java.util.Optional;

/// Encrypts the frames of one track in one epoch (`PROTOCOL.md` §5). There must be one only for each key id: its
/// counter
/// begins at 0 and no number is used twice. Not safe for several threads.
public final class SFrameSender {
    private final long kid;
    private final SFrameKey key;
    private long next;

    /// The epoch remains the caller's.
    public SFrameSender(MediaEpoch epoch, Role self, Track track) {
        kid = epoch.kid(self, track);
        Secret baseKey = epoch.baseKey(kid);
        key = SFrameKey.derive(baseKey, kid);
        baseKey.wipe();
    }

    /// `clear ‖ header ‖ ciphertext ‖ tag`; nothing for a frame shorter than its clear bytes, which may not be sent.
    public Optional<byte[]> seal(Codec codec, byte[] frame) {
        int clear = codec.clearBytes(frame);
        if (frame.length < clear) {
            return Optional.empty();
        }
        return Optional.of(seal(frame, clear, next++));
    }

    /// How many frames were sent under this key id; from [Rekeying#FRAMES] on it is time for new keys.
    public long frames() {
        return next;
    }

    byte[] seal(byte[] frame, int clear, long counter) {
        SFrameHeader header = new SFrameHeader(kid, counter);
        byte[] metadata = Arrays.copyOf(frame, clear);
        byte[] sealed = key.seal(header, metadata, Arrays.copyOfRange(frame, clear, frame.length));
        return Bytes.join(metadata, header.encode(), sealed);
    }

    /// Forgets the key.
    public void wipe() {
        key.wipe();
    }
}
