package app.anonymouschat.ac1.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.ratchet.Ratchet;
import app.anonymouschat.ac1.ratchet.RatchetKey;
import app.anonymouschat.ac1.vectors.ScriptedRandom;
import app.anonymouschat.ac1.vectors.Vector;
import java.util.Arrays;
import java.util.List;

/// The ratchet's transcript in `ac1.json`, played event by event on two real ratchets.
final class RatchetTranscript {
    private final Vector section;
    private final List<String> delivery;
    private final ScriptedRandom randomA;
    private final ScriptedRandom randomB;
    private final Ratchet a;
    private final Ratchet b;

    RatchetTranscript(Vector section) {
        this.section = section;
        delivery = section.at("delivery").items().stream().map(Vector::text).toList();
        randomA = privateKeys("A");
        randomB = privateKeys("B");
        RatchetKey first = RatchetKey.fresh(randomB);
        assertThat(first.publicKey()).isEqualTo(section.at("B").octets("dr"));
        a = Ratchet.ofA(section.octets("th"), section.secret("drRoot"), first.publicKey(), randomA);
        b = Ratchet.ofB(section.octets("th"), section.secret("drRoot"), first, randomB);
    }

    int length() {
        return delivery.size();
    }

    String entry(int index) {
        return delivery.get(index);
    }

    boolean isSpent() {
        return randomA.isSpent() && randomB.isSpent();
    }

    Ratchet side(Role role) {
        return role == Role.A ? a : b;
    }

    void play(int index) {
        String[] event = delivery.get(index).split(" ", 2);
        Vector message = section.at("messages").at(Integer.parseInt(event[1]));
        assertThat(message.number("i")).isEqualTo(Integer.parseInt(event[1]));
        Role from = Role.valueOf(message.text("from"));
        byte[] plaintext = Arrays.copyOf(message.hex("plaintext"), message.number("length"));
        byte[] wire = message.hex("wire");
        if (event[0].equals("send")) {
            assertThat(MessageCodec.encode(meant(message))).isEqualTo(plaintext);
            assertThat(Bytes.join(Bytes.u8(0), side(from).seal(plaintext))).isEqualTo(wire);
        } else {
            byte[] opened = side(from.partner()).open(Arrays.copyOfRange(wire, 1, wire.length));
            assertThat(opened).isEqualTo(plaintext);
            assertThat(MessageCodec.encode(MessageCodec.decode(opened))).isEqualTo(plaintext);
        }
    }

    private static Message meant(Vector message) {
        byte[] body = message.has("text") ? Utf8.encode(message.text("text")) : message.hex("body");
        return MessageCodec.decode(new Padded(message.number("kind"), Octets.of(body)));
    }

    private ScriptedRandom privateKeys(String role) {
        return new ScriptedRandom(
                section.at(role).at("private").items().stream().map(Vector::hex).toArray(byte[][]::new));
    }
}
