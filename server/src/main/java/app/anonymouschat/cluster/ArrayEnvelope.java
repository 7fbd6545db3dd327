package app.anonymouschat.cluster;

import app.anonymouschat.protocol.Envelope;

/// A frame that came from another server.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record ArrayEnvelope(byte[] bytes) implements Envelope {
    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public void release() {
        // Nothing but memory that is collected.
    }

    @Override
    public String toString() {
        return "Envelope";
    }
}
