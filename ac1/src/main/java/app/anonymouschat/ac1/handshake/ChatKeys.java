package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hkdf;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.signalling.SignalReceiver;
import app.anonymouschat.ac1.signalling.SignalSender;

/// The keys of one handshake (`PROTOCOL.md` §3.1).
record ChatKeys(Octets th, Secret sigAB, Secret sigBA, Secret drRoot, Secret media, Secret exporter) {
    /// Wipes nothing of its inputs: they are their owner's.
    static ChatKeys derive(Octets th, Secret prk) {
        return new ChatKeys(
                th,
                expand(prk, "AC1 sig A>B"),
                expand(prk, "AC1 sig B>A"),
                expand(prk, "AC1 dr root"),
                expand(prk, "AC1 media 0"),
                expand(prk, "AC1 export"));
    }

    /// `PRK`, from what A and B encapsulated and what both knew beforehand.
    static Secret prk(Octets th, Secret sharedA, Secret sharedB, Secret psk) {
        Secret input = Secret.taking(Bytes.join(sharedA.bytes(), sharedB.bytes(), psk.bytes()));
        Secret prk = Hkdf.SHA256.extract(th.bytes(), input);
        input.wipe();
        return prk;
    }

    SignalSender sender(Role self) {
        return new SignalSender(signalKey(self).copy(), self);
    }

    SignalReceiver receiver(Role partner) {
        return new SignalReceiver(signalKey(partner).copy(), partner);
    }

    void wipe() {
        sigAB.wipe();
        sigBA.wipe();
        drRoot.wipe();
        media.wipe();
        exporter.wipe();
    }

    private Secret signalKey(Role sender) {
        return sender == Role.A ? sigAB : sigBA;
    }

    private static Secret expand(Secret prk, String label) {
        return Hkdf.expand(prk, Bytes.ascii(label));
    }

    @Override
    public String toString() {
        return "ChatKeys";
    }
}
