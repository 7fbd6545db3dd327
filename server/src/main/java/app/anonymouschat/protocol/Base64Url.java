package app.anonymouschat.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The one spelling of bytes that the protocol allows: base64url without padding, unused bits zero.
final class Base64Url {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] VALUES = new byte[256];

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

    /// Without a branch for each character, since keys are long. What Latin-1 does not have becomes a question mark,
    /// which
    /// is not in the alphabet either.
    private static boolean inAlphabet(String text) {
        int values = 0;
        for (byte character : text.getBytes(StandardCharsets.ISO_8859_1)) {
            values |= VALUES[Byte.toUnsignedInt(character)];
        }
        return values >= 0;
    }

    private static boolean unusedBitsAreZero(String text, int bytes) {
        int unused = length(bytes) * 6 - bytes * 8;
        return (VALUES[text.charAt(text.length() - 1)] & ((1 << unused) - 1)) == 0;
    }
}
