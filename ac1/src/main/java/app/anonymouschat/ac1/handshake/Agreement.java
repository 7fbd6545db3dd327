package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.signalling.SignalReceiver;
import app.anonymouschat.ac1.signalling.SignalSender;

/// What two `KX` frames lead to, and what the later phases share.
record Agreement(Role role, ChatKeys keys, SafetyCode safetyCode, SignalSender sender, SignalReceiver receiver) {
    static Agreement of(Role role, ChatKeys keys, SafetyCode safetyCode) {
        return new Agreement(role, keys, safetyCode, keys.sender(role), keys.receiver(role.partner()));
    }

    void wipe() {
        keys.wipe();
        sender.wipe();
        receiver.wipe();
    }

    @Override
    public String toString() {
        return "Agreement";
    }
}
