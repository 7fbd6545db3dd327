package app.anonymouschat.protocol;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// One JSON object as it is written (RFC 8259), of the shapes that the server sends: as large as its text, and gone
/// with
/// it. Confined to whoever writes it.
final class JsonText {
    private static final char FIRST_PLAIN = 0x20;
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder text;

    /// Begins an object that will be about so long.
    JsonText(int characters) {
        text = new StringBuilder(characters);
        bracket('{');
    }

    /// Any text, escaped where it has to be.
    JsonText text(String name, String value) {
        name(name);
        quoted(value);
        return this;
    }

    /// A text that is known to need no escape: base64url, or a word of the protocol's own.
    JsonText plain(String name, String value) {
        name(name);
        text.append('"').append(value).append('"');
        return this;
    }

    JsonText whole(String name, long value) {
        name(name);
        text.append(value);
        return this;
    }

    JsonText flag(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    JsonText texts(String name, List<String> values) {
        beginList(name);
        for (String value : values) {
            separate();
            quoted(value);
        }
        return bracket(']');
    }

    /// What follows is within an object of that name, until [#endObject].
    JsonText beginObject(String name) {
        name(name);
        return bracket('{');
    }

    /// What follows are the elements of a list of that name, until [#endList].
    JsonText beginList(String name) {
        name(name);
        return bracket('[');
    }

    /// What follows is within an object that is an element of the list, until [#endObject].
    JsonText beginElement() {
        separate();
        return bracket('{');
    }

    JsonText endObject() {
        return bracket('}');
    }

    JsonText endList() {
        return bracket(']');
    }

    /// Ends the object; nothing is written any more.
    byte[] utf8() {
        return endObject().text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonText bracket(char bracket) {
        text.append(bracket);
        return this;
    }

    private void name(String name) {
        separate();
        text.append('"').append(name).append("\":");
    }

    /// A comma, but for the first.
    private void separate() {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append(',');
        }
    }

    private void quoted(String value) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            if (hasToBeEscaped(value.charAt(i))) {
                text.append(value, written, i);
                escaped(value.charAt(i));
                written = i + 1;
            }
        }
        text.append(value, written, value.length()).append('"');
    }

    private static boolean hasToBeEscaped(char character) {
        return character < FIRST_PLAIN || character == '"' || character == '\\';
    }

    private void escaped(char character) {
        if (character >= FIRST_PLAIN) {
            text.append('\\').append(character);
        } else {
            text.append("\\u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xf));
        }
    }
}
