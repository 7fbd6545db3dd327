package app.anonymouschat.ac1.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.vectors.ScriptedRandom;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class RendezvousVectorsTest {
    @TestFactory
    List<DynamicTest> invite() {
        Vector section = Vector.file("ac1.json").at("invite");
        return List.of(dynamicTest("invite", () -> checkInvite(section)), section.nothingIsLeftUnread());
    }

    @TestFactory
    List<DynamicTest> resume() {
        Vector section = Vector.file("ac1.json").at("resume");
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector resume : section.items()) {
            tests.add(dynamicTest("resume " + resume.number("i"), () -> checkResume(resume)));
        }
        tests.add(section.nothingIsLeftUnread());
        return tests;
    }

    private static void checkInvite(Vector expected) {
        Invite invite = Invite.fresh(new ScriptedRandom(expected.hex("secret")));
        assertThat(invite.fragment()).isEqualTo(expected.text("fragment"));
        checkRendezvous(invite.rendezvous(), expected);
        Invite read = Invite.ofFragment(expected.text("fragment")).orElseThrow();
        checkRendezvous(read.rendezvous(), expected);
        assertThat(Base64Url.encode(read.rendezvous().place().bytes())).isEqualTo(expected.text("placeText"));
    }

    private static void checkResume(Vector expected) {
        checkRendezvous(Rendezvous.ofResume(expected.secret("exp"), expected.number("i")), expected);
    }

    private static void checkRendezvous(Rendezvous rendezvous, Vector expected) {
        assertThat(rendezvous.place()).isEqualTo(expected.octets("place"));
        assertThat(rendezvous.psk().bytes()).isEqualTo(expected.hex("psk"));
    }
}
