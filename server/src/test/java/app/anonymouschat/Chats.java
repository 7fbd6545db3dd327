package app.anonymouschat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// What browsers say to meet, spelt for tests.
final class Chats {
    private Chats() {}

    /// A `find` for a text chat whose key is made of this byte, with this interest.
    static String find(int fill, String interest) {
        return "{\"type\":\"find\",\"suite\":1,\"key\":\"" + filled(fill, 1216) + "\",\"commit\":\"" + filled(fill, 32)
                + "\",\"mode\":\"text\",\"interests\":[\"" + interest
                + "\"],\"languages\":[],\"recent\":[],\"avoid\":[]}";
    }

    /// A `find` with this commitment and this interest.
    static String find(byte[] commit, String interest) {
        return "{\"type\":\"find\",\"suite\":1,\"key\":\"" + filled(1, 1216) + "\",\"commit\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(commit)
                + "\",\"mode\":\"text\",\"interests\":[\"" + interest
                + "\"],\"languages\":[],\"recent\":[],\"avoid\":[]}";
    }

    /// A `meet` at one place, with a key made of this byte.
    static String meet(int fill) {
        return "{\"type\":\"meet\",\"suite\":1,\"key\":\"" + filled(fill, 1216) + "\",\"commit\":\"" + filled(fill, 32)
                + "\",\"place\":\"" + filled(7, 16) + "\"}";
    }

    static String filled(int fill, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Lets the two find each other.
    static void pair(RawClient one, RawClient other) throws IOException {
        one.message("welcome");
        other.message("welcome");
        pairOpen(one, other);
    }

    /// Lets two who were welcomed find each other.
    static void pairOpen(RawClient one, RawClient other) throws IOException {
        one.sendText(find(1, "chess"));
        one.message("waiting");
        other.sendText(find(2, "chess"));
        other.message("matched");
        one.message("matched");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A masked text frame, short.
    static byte[] masked(String text) {
        byte[] payload = utf8(text);
        byte[] header = {(byte) 0x81, (byte) (0x80 | payload.length), 0, 0, 0, 0};
        return joined(header, payload);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
