package app.anonymouschat.protocol;

import org.jspecify.annotations.Nullable;

/// The sizes that the protocol fixes (PROTOCOL.md §2.1, §2.5, §2.7).
public final class Bounds {
    /// Bytes of a text frame at most.
    public static final int TEXT_BYTES = 8 * 1024;
    /// Bytes of a binary frame at most.
    public static final int FRAME_BYTES = 16 * 1024;
    /// Interests in a wish at most.
    public static final int INTERESTS = 8;

    static final int INTEREST_CHARACTERS = 32;
    static final int LANGUAGES = 4;
    static final int TOKENS = 16;
    static final int TOKEN_CHARACTERS = 128;
    static final int PLACE_BYTES = 16;
    static final int JSON_DEPTH = 4;
    static final long PROOF_LIMIT = 1L << 53;

    private Bounds() {}

    static boolean isProof(@Nullable Long counter) {
        return counter == null || (counter >= 0 && counter < PROOF_LIMIT);
    }

    static boolean isToken(String text) {
        return !text.isEmpty() && text.length() <= TOKEN_CHARACTERS && Unicode.isWellFormed(text);
    }
}
