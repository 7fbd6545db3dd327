package app.anonymouschat.protocol;

/// What JSON lets through and UTF-8 can not say: halves of surrogate pairs.
final class Unicode {
    private Unicode() {}

    /// Whether the text has no surrogate without its other half.
    static boolean isWellFormed(String text) {
        int at = 0;
        while (at < text.length() && !isHalf(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private static boolean isHalf(String text, int at) {
        int character = text.codePointAt(at);
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
