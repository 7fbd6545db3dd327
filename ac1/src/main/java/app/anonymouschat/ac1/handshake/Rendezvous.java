package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Arrays;

/// A place where exactly two meet, and what they share beforehand (`PROTOCOL.md` §3.4).
///
/// @param place 16 bytes, shown to the server
/// @param psk 32 bytes, never shown
public record Rendezvous(Octets place, Secret psk) {
    private static final int PLACE_BYTES = 16;

    static Rendezvous ofInvite(Secret secret) {
        return derive(secret, "AC1 invite", new byte[0]);
    }

    /// Where a chat goes on after its `resumes`-th resume reached LIVE; `exporter` is that of its first handshake.
    public static Rendezvous ofResume(Secret exporter, int resumes) {
        return derive(exporter, "AC1 resume", Bytes.u32(resumes));
    }

    private static Rendezvous derive(Secret secret, String purpose, byte[] number) {
        Secret place = Hkdf.expand(secret, Bytes.ascii(purpose + " place"), number);
        Secret psk = Hkdf.expand(secret, Bytes.ascii(purpose + " psk"), number);
        return new Rendezvous(Octets.of(Arrays.copyOf(place.bytes(), PLACE_BYTES)), psk);
    }
}
