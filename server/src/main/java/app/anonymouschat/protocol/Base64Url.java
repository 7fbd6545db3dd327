package app.anonymouschat.protocol;

import java.util.Arrays;

/// The one spelling of bytes that the protocol allows: base64url without padding, unused bits zero.
final class Base64Url {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < ALPHABET.length(); value++) {
            VALUES[ALPHABET.charAt(value)] = (byte) value;
        }
    }

    private Base64Url() {}

    /// Whether the text is the one spelling of exactly that many bytes.
    static boolean spells(String text, int bytes) {
        return text.length() == length(bytes) && inAlphabet(text) && unusedBitsAreZero(text, bytes);
    }

    private static int length(int bytes) {
        return (bytes * 8 + 5) / 6;
    }

    private static boolean inAlphabet(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (value(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean unusedBitsAreZero(String text, int bytes) {
        int unused = length(bytes) * 6 - bytes * 8;
        return (value(text.charAt(text.length() - 1)) & ((1 << unused) - 1)) == 0;
    }

    private static int value(char character) {
        return character < VALUES.length ? VALUES[character] : -1;
    }
}
