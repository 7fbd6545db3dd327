package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What receiving a message would change, worked out beside the state so that a message that does not open leaves no
/// trace.
final class Advance {
    /// How far a number may run ahead of the next expected one.
    static final long MOST_AHEAD = 1000;

    private final Map<KeptKeys.Place, MessageKey> overtaken = new LinkedHashMap<>();
    private final List<Chain> passed = new ArrayList<>();
    private final List<Secret> newRoots = new ArrayList<>();

    /// Runs `chain`, whose messages the partner sends under `key`, up to message `number`, keeping the keys that it
    /// passes.
    /// `E_DR` where that is too far. The chain given is left as it is.
    Chain run(Octets key, Chain chain, long number) {
        if (number - chain.next() > MOST_AHEAD) {
            throw new ProtocolFailure(Code.E_DR);
        }
        Chain at = chain;
        while (at.next() < number) {
            overtaken.put(new KeptKeys.Place(key, at.next()), at.messageKey());
            at = at.advance();
            passed.add(at);
        }
        return at;
    }

    /// The Diffie-Hellman step to a new key of the partner.
    RootStep turn(Secret root, RatchetKey own, Octets partner) {
        RootStep step = RootStep.take(root, own.privateKey(), partner);
        newRoots.add(step.root());
        passed.add(step.chain());
        return step;
    }

    Map<KeptKeys.Place, MessageKey> overtaken() {
        return overtaken;
    }

    /// The message opened: only what lies behind is wiped.
    void complete() {
        passed.forEach(Chain::wipe);
    }

    /// The message did not open: all of it is wiped.
    void abandon() {
        complete();
        overtaken.values().forEach(MessageKey::wipe);
        newRoots.forEach(Secret::wipe);
    }
}
