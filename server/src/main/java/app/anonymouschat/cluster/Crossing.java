package app.anonymouschat.cluster;

import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.VisitorId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pairing of a visitor of this server with one of another. Frames are numbered, and kept until the other server has
/// them, so that one that is missing shows and can be had again. Any thread, by its own lock.
final class Crossing {
    /// What is kept for the other server, as much as a socket's queue holds (PROTOCOL.md §2.5).
    static final int MOST_FRAMES = 64;

    static final int MOST_BYTES = 65_536;

    /// What a frame is that came.
    enum Arrival {
        NEXT,
        KNOWN,
        AFTER_A_GAP
    }

    private final PairingId pairing;
    private final VisitorId here;

    private final Deque<Note.Frame> kept = new ArrayDeque<>();
    private Member there;
    private int keptBytes;
    private int sent;
    private int heard;
    private boolean pressed;
    private @Nullable Long troubledSince;
    private @Nullable Pairing introduced;

    Crossing(PairingId pairing, VisitorId here, Member there) {
        this.pairing = pairing;
        this.here = here;
        this.there = there;
    }

    PairingId pairing() {
        return pairing;
    }

    VisitorId here() {
        return here;
    }

    synchronized Member there() {
        return there;
    }

    /// The other server goes by that name now.
    synchronized void leadsTo(String server) {
        there = new Member(server, there.visitor());
    }

    /// The next frame for the partner, which is kept. Those that were kept for longest go where they are too many.
    synchronized Note.Frame send(byte[] bytes) {
        Note.Frame frame = new Note.Frame(pairing, sent++, heard, bytes);
        kept.add(frame);
        keptBytes += bytes.length;
        while (kept.size() > MOST_FRAMES || keptBytes > MOST_BYTES) {
            keptBytes -= kept.remove().bytes().length;
        }
        return frame;
    }

    /// Takes note of a frame from the partner's server, and of what that has heard.
    synchronized Arrival take(Note.Frame frame) {
        had(frame.heard());
        if (frame.number() != heard) {
            return frame.number() < heard ? Arrival.KNOWN : Arrival.AFTER_A_GAP;
        }
        heard++;
        return Arrival.NEXT;
    }

    /// The number of the frame to be heard next.
    synchronized int heard() {
        return heard;
    }

    /// What the other server has not, where it has all before that number; nothing where some of it is not kept any
    /// more.
    synchronized Optional<List<Note.Frame>> from(int number) {
        had(number);
        boolean whole = kept.size() == sent - number;
        return whole ? Optional.of(List.copyOf(kept)) : Optional.empty();
    }

    private synchronized void had(int number) {
        introduced = null;
        while (!kept.isEmpty() && kept.element().number() < number) {
            keptBytes -= kept.remove().bytes().length;
        }
    }

    /// Whether the visitor of this server can not keep up with what it is sent.
    synchronized Note.Pressing press(boolean now) {
        pressed = now;
        return pressing();
    }

    synchronized Note.Pressing pressing() {
        return new Note.Pressing(pairing, pressed);
    }

    /// What the other server is told until it shows that it knows.
    synchronized void introduce(Pairing agreed) {
        introduced = agreed;
    }

    synchronized Optional<Pairing> introduced() {
        return Optional.ofNullable(introduced);
    }

    /// It is not known since then what the other server has. Whether it was known until now.
    synchronized boolean trouble(long now) {
        boolean first = troubledSince == null;
        if (first) {
            troubledSince = now;
        }
        return first;
    }

    /// Whether that was so before.
    synchronized boolean calm() {
        boolean troubled = troubledSince != null;
        troubledSince = null;
        return troubled;
    }

    synchronized boolean isTroubled() {
        return troubledSince != null;
    }

    /// Whether it has been so for that many nanoseconds.
    synchronized boolean isTroubledFor(long nanos, long now) {
        return troubledSince != null && now - troubledSince >= nanos;
    }

    @Override
    public String toString() {
        return "Crossing";
    }
}
