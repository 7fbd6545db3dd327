package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Decrypts the frames of one of the partner's tracks (`PROTOCOL.md` §5). What it does not open is dropped, never
/// passed on
/// as it came. Not safe for several threads.
public final class SFrameReceiver {
    private final Role partner;
    private final Track track;
    private final FrameFailures failures;
    private final Map<Long, Stream> streams = new HashMap<>();

    private record Stream(SFrameKey key, ReplayWindow window) {}

    /// Opens nothing before an epoch is installed. Adds to `failures` whatever does not open.
    public SFrameReceiver(Role partner, Track track, FrameFailures failures) {
        this.partner = partner;
        this.track = track;
        this.failures = failures;
    }

    /// From now on frames of `epoch` open too. The epoch remains the caller's.
    public void install(MediaEpoch epoch) {
        long kid = epoch.kid(partner, track);
        Secret baseKey = epoch.baseKey(kid);
        streams.computeIfAbsent(kid, _ -> new Stream(SFrameKey.derive(baseKey, kid), new ReplayWindow()));
        baseKey.wipe();
    }

    /// From now on frames of `epoch` do not open any more.
    public void remove(MediaEpoch epoch) {
        Stream removed = streams.remove(epoch.kid(partner, track));
        if (removed != null) {
            removed.key.wipe();
        }
    }

    /// The frame in clear, or nothing: of another key id, in a longer header than need be, cut, changed; or seen before
    /// or too old, which alone is no failure. `E_SFRAME` where it is one failure too many.
    public Optional<byte[]> open(Codec codec, byte[] wire) {
        int clear = Math.min(wire.length, codec.clearBytes(wire));
        byte[] metadata = Arrays.copyOf(wire, clear);
        byte[] sealed = Arrays.copyOfRange(wire, clear, wire.length);
        Optional<SFrameHeader> header = SFrameHeader.decode(sealed);
        Optional<byte[]> opened = header.flatMap(read -> decrypt(read, metadata, sealed));
        if (opened.isEmpty()) {
            failures.add();
        }
        return opened.filter(_ -> header.filter(this::isNew).isPresent());
    }

    private Optional<byte[]> decrypt(SFrameHeader header, byte[] metadata, byte[] sealed) {
        Stream stream = streams.get(header.kid());
        if (stream == null) {
            return Optional.empty();
        }
        byte[] ciphertext = Arrays.copyOfRange(sealed, header.encode().length, sealed.length);
        return stream.key.open(header, metadata, ciphertext).map(rest -> Bytes.join(metadata, rest));
    }

    /// Only after the frame opened, so that nothing forged passes for a copy.
    private boolean isNew(SFrameHeader header) {
        Stream stream = streams.get(header.kid());
        if (stream == null || !stream.window.admits(header.counter())) {
            return false;
        }
        stream.window.note(header.counter());
        return true;
    }

    /// Forgets all keys; nothing opens any more.
    public void wipe() {
        streams.values().forEach(stream -> stream.key.wipe());
        streams.clear();
    }
}
