package app.anonymouschat.ac1.signalling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How two people talk, from the least to the most (`PROTOCOL.md` §3.3).
public enum ChatMode {
    TEXT,
    VOICE,
    VIDEO;

    /// The mode of a chat in which one side wants this and the other `other`.
    public ChatMode lesser(ChatMode other) {
        return compareTo(other) < 0 ? this : other;
    }

    /// `text`, `voice` or `video`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The mode of that name, in lower case only.
    public static Optional<ChatMode> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.wireName().equals(name))
                .findFirst();
    }
}
