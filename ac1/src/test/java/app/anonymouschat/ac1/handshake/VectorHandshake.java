package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.vectors.ScriptedRandom;
import app.anonymouschat.ac1.vectors.Vector;

/// One handshake of `ac1.json`, played by one side.
record VectorHandshake(Vector vector, Role self) {
    Meeting meeting() {
        return switch (vector.number("mode")) {
            case 0 -> new Meeting.ByChance();
            case 1 -> new Meeting.ByInvite(vector.secret("psk"));
            default -> new Meeting.ByResuming(vector.secret("psk"));
        };
    }

    Vector own() {
        return vector.at(self.name());
    }

    Vector partner() {
        return vector.at(self.partner().name());
    }

    Offered offered() {
        return Offered.fresh(meeting(), new ScriptedRandom(own().hex("seed"), own().hex("n")));
    }

    ScriptedRandom encapsulation() {
        return new ScriptedRandom(own().hex("eseed"));
    }

    Matched matched() {
        return offered().matched(partner().octets("pk"), partner().octets("C"), encapsulation());
    }

    byte[] partnersKx() {
        return Bytes.join(Bytes.u8(2), partner().hex("ct"), partner().hex("n"));
    }

    Keyed keyed() {
        return matched().receive(partnersKx());
    }
}
