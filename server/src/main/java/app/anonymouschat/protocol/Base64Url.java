package app.anonymouschat.protocol;

/// The one spelling of bytes that the protocol allows: base64url without padding, unused bits zero.
final class Base64Url {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {}

    /// Whether the text is the one spelling of exactly that many bytes.
    static boolean spells(String text, int bytes) {
        return text.length() == length(bytes) && inAlphabet(text) && unusedBitsAreZero(text, bytes);
    }

    private static int length(int bytes) {
        return (bytes * 8 + 5) / 6;
    }

    private static boolean inAlphabet(String text) {
        return text.chars().allMatch(c -> value(c) >= 0);
    }

    private static boolean unusedBitsAreZero(String text, int bytes) {
        int unused = length(bytes) * 6 - bytes * 8;
        return (value(text.charAt(text.length() - 1)) & ((1 << unused) - 1)) == 0;
    }

    private static int value(int character) {
        return ALPHABET.indexOf(character);
    }
}
