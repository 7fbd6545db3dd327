package app.anonymouschat.protocol;

import java.util.regex.Pattern;

/// A BCP 47 language tag by its outer form (RFC 5646 §2.1): a language of 2 to 8 letters, then subtags.
final class LanguageTag {
    private static final int MAX_CHARACTERS = 35;
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+");

    private LanguageTag() {}

    static boolean isValid(String text) {
        return text.length() <= MAX_CHARACTERS && FORM.matcher(text).matches();
    }
}
