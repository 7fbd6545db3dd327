package app.anonymouschat.protocol;

/// What JSON lets through and UTF-8 can not say: halves of surrogate pairs.
final class Unicode {
    private Unicode() {}

    /// Whether the text has no surrogate without its other half.
    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
