package app.anonymouschat.protocol;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// One interest as strangers are paired by it: NFC, trimmed, lower case, 1 to 32 code points (PROTOCOL.md §2.7).
final class Interest {
    private Interest() {}

    /// The form by which two spellings of an interest are the same.
    static String normalize(String text) {
        String lower = Normalizer.normalize(text.strip(), Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Form.NFC).strip();
    }

    /// Whether the text is in that form and within its length.
    static boolean isValid(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters >= 1
                && characters <= Bounds.INTEREST_CHARACTERS
                && Unicode.isWellFormed(text)
                && normalize(text).equals(text);
    }
}
