package app.anonymouschat.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A second reader of text frames, written from RFC 8259 and PROTOCOL.md §2 alone: slow, obvious, yes or no.
final class StrictReference {
    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private int at;

    private StrictReference(String text) {
        this.text = text;
    }

    static boolean accepts(byte[] frame) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(frame))
                    .toString();
            return frame.length <= 8192 && isMessage(new StrictReference(text).document());
        } catch (CharacterCodingException | No no) {
            return false;
        }
    }

    private static boolean isMessage(Object document) {
        if (!(document instanceof Map<?, ?> fields) || !(fields.get("type") instanceof String type)) {
            return false;
        }
        return switch (type) {
            case "leave", "inspect" -> fields.keySet().equals(Set.of("type"));
            case "report" ->
                named(fields, Set.of("type", "token", "reason"))
                        && isToken(fields.get("token"))
                        && is(fields.get("reason"), "sexual|minor|harassment|violence|spam|other");
            case "find" ->
                named(
                                fields,
                                Set.of(
                                        "type",
                                        "suite",
                                        "key",
                                        "commit",
                                        "mode",
                                        "interests",
                                        "languages",
                                        "recent",
                                        "avoid"))
                        && isSearch(fields)
                        && is(fields.get("mode"), "text|voice|video")
                        && list(fields.get("interests"), 8).stream().allMatch(StrictReference::isInterest)
                        && list(fields.get("languages"), 4).stream().allMatch(StrictReference::isLanguage)
                        && list(fields.get("recent"), 16).stream().allMatch(StrictReference::isToken)
                        && list(fields.get("avoid"), 16).stream().allMatch(StrictReference::isToken);
            case "meet" ->
                named(fields, Set.of("type", "suite", "key", "commit", "place"))
                        && isSearch(fields)
                        && is(fields.get("place"), "[A-Za-z0-9_-]{21}[AQgw]");
            default -> false;
        };
    }

    private static boolean named(Map<?, ?> fields, Set<String> names) {
        return fields.keySet().containsAll(names)
                && fields.keySet().stream().allMatch(name -> names.contains(name) || name.equals("proof"))
                && (names.contains("suite") || !fields.containsKey("proof"));
    }

    private static boolean isSearch(Map<?, ?> fields) {
        Object proof = fields.containsKey("proof") ? fields.get("proof") : (Object) 0L;
        return Long.valueOf(1).equals(fields.get("suite"))
                && proof instanceof Long counter
                && counter >= 0
                && counter < 1L << 53
                && is(fields.get("key"), "[A-Za-z0-9_-]{1621}[AEIMQUYcgkosw048]")
                && is(fields.get("commit"), "[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");
    }

    private static boolean is(@Nullable Object value, String pattern) {
        return value instanceof String string && string.matches(pattern);
    }

    private static boolean isToken(@Nullable Object value) {
        return value instanceof String string && !string.isEmpty() && string.length() <= 128;
    }

    private static boolean isInterest(Object value) {
        return value instanceof String string && Interest.isValid(Interest.normalize(string));
    }

    private static boolean isLanguage(Object value) {
        return is(value, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") && ((String) value).length() <= 35;
    }

    private static List<?> list(@Nullable Object value, int most) {
        if (value instanceof List<?> list && list.size() <= most) {
            return list;
        }
        throw new No();
    }

    private Object document() {
        Object value = value(1);
        space();
        require(at == text.length());
        return value;
    }

    private Object value(int depth) {
        require(depth <= 5);
        space();
        char first = peek();
        return switch (first) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> scalar();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> fields = new HashMap<>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return fields;
        }
        do {
            space();
            String name = string();
            space();
            require(next() == ':');
            require(fields.put(name, value(depth + 1)) == null);
            space();
        } while (more('}'));
        return fields;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return items;
        }
        do {
            items.add(value(depth + 1));
            space();
        } while (more(']'));
        return items;
    }

    private boolean more(char end) {
        char next = next();
        require(next == ',' || next == end);
        return next == ',';
    }

    private String string() {
        require(next() == '"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            require(c >= 0x20);
            out.append(c == '\\' ? escaped() : c);
        }
        String string = out.toString();
        require(string.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        return string;
    }

    private char escaped() {
        char c = next();
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        require(c == 'u' && at + 4 <= text.length());
        String hex = text.substring(at, at + 4);
        require(hex.matches("[0-9A-Fa-f]{4}"));
        at += 4;
        return (char) Integer.parseInt(hex, 16);
    }

    private Object scalar() {
        int from = at;
        while (at < text.length() && "+-.0123456789eEaflnrstu".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String scalar = text.substring(from, at);
        require(scalar.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null"));
        return scalar.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(scalar) : scalar.toCharArray();
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        require(at < text.length());
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new No();
        }
    }
}
