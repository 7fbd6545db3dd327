package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Secret;

/// How two browsers come together, with the secret that they then share beforehand (`PROTOCOL.md` §3, mode; §3.4).
public sealed interface Meeting {
    /// Mode 00: strangers, paired by the server.
    record ByChance() implements Meeting {}

    /// Mode 01: both hold the same invite link.
    record ByInvite(Secret psk) implements Meeting {}

    /// Mode 02: a chat whose path died goes on.
    record ByResuming(Secret psk) implements Meeting {}

    /// The mode byte of the transcripts.
    default int mode() {
        return switch (this) {
            case ByChance() -> 0;
            case ByInvite(Secret _) -> 1;
            case ByResuming(Secret _) -> 2;
        };
    }

    /// A copy of the secret shared beforehand; 32 zero bytes between strangers.
    default Secret sharedBeforehand() {
        return switch (this) {
            case ByChance() -> Secret.taking(new byte[32]);
            case ByInvite(Secret psk) -> psk.copy();
            case ByResuming(Secret psk) -> psk.copy();
        };
    }
}
