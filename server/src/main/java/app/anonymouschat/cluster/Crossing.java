package app.anonymouschat.cluster;

import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.VisitorId;
import java.util.concurrent.atomic.AtomicInteger;

/// A pairing of a visitor of this server with one of another. Frames are numbered, so that one that is missing shows.
record Crossing(PairingId pairing, VisitorId here, Member there, AtomicInteger sent, AtomicInteger heard) {
    static Crossing of(PairingId pairing, VisitorId here, Member there) {
        return new Crossing(pairing, here, there, new AtomicInteger(), new AtomicInteger());
    }

    @Override
    public String toString() {
        return "Crossing";
    }
}
