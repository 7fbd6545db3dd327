package app.anonymouschat.protocol;

/// The last guard of values that are valid by construction. The codec checks before it builds, so that a failure here
/// is a bug of ours, never a stranger's input.
final class Valid {
    private Valid() {}

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("a message was built out of its bounds");
        }
    }
}
