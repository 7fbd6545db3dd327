package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;

/// Everything that both sides said up to their keys (`PROTOCOL.md` §3.1, §3.2).
record Transcript(int mode, Share a, Share b) {
    private static final byte[] HDR = {1, 0, 1};

    /// What one side showed: its key, its commitment to key and nonce, its ciphertext for the partner, its nonce.
    record Share(Octets key, Octets commitment, Octets ciphertext, Octets nonce) {}

    /// `C` of §3.
    static Octets commitment(int mode, Octets key, Octets nonce) {
        return Octets.of(Hash.sha256(label("AC1-commit\0"), HDR, Bytes.u8(mode), key.bytes(), nonce.bytes()));
    }

    /// `th` of §3.1.
    Octets hash() {
        return Octets.of(Hash.sha256(
                label("AC1-th\0"),
                HDR,
                Bytes.u8(mode),
                a.key.bytes(),
                a.commitment.bytes(),
                b.key.bytes(),
                b.commitment.bytes(),
                a.ciphertext.bytes(),
                a.nonce.bytes(),
                b.ciphertext.bytes(),
                b.nonce.bytes()));
    }

    SafetyCode safetyCode() {
        return new SafetyCode(Octets.of(Hash.sha256(
                label("AC1-sas\0"),
                HDR,
                Bytes.u8(mode),
                a.key.bytes(),
                b.key.bytes(),
                a.nonce.bytes(),
                b.nonce.bytes())));
    }

    private static byte[] label(String label) {
        return Bytes.ascii(label);
    }
}
