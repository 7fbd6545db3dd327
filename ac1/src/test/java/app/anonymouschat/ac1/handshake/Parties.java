package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.Sdp;
import app.anonymouschat.ac1.signalling.SignalMessage;
import java.util.random.RandomGenerator;

/// Two sides brought through the first phases, sorted by role.
final class Parties {
    private static final Sdp SDP = Sdp.check("v=0\r\na=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\r\n");

    private Parties() {}

    static Pair<Matched> match(Meeting one, Meeting other, RandomGenerator random) {
        Offered first = Offered.fresh(one, random);
        Offered second = Offered.fresh(other, random);
        Matched firstMatched = first.matched(second.publicKey(), second.commitment(), random);
        Matched secondMatched = second.matched(first.publicKey(), first.commitment(), random);
        return firstMatched.role() == Role.A
                ? new Pair<>(firstMatched, secondMatched)
                : new Pair<>(secondMatched, firstMatched);
    }

    static Pair<Keyed> key(Meeting one, Meeting other, RandomGenerator random) {
        Pair<Matched> matched = match(one, other, random);
        byte[] kxOfA = matched.a().kx();
        byte[] kxOfB = matched.b().kx();
        return new Pair<>(matched.a().receive(kxOfB), matched.b().receive(kxOfA));
    }

    static SignalMessage.Offer offer(ChatMode mode) {
        return new SignalMessage.Offer(SDP, mode);
    }

    static SignalMessage.Answer answer(ChatMode mode, Octets ratchetKey) {
        return new SignalMessage.Answer(SDP, mode, ratchetKey);
    }
}
