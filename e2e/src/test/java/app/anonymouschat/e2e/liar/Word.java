package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.primitive.Octets;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// One message of a signalling socket, in either direction (PROTOCOL.md §2).
public sealed interface Word {
    /// Between page and server. Immutable: each `with` gives another.
    record Text(JsonObject json) implements Word {
        static Text parse(String text) {
            return new Text(JsonParser.parseString(text).getAsJsonObject());
        }

        /// Of that type, without further fields.
        public static Text ofType(String type) {
            return new Text(new JsonObject()).with("type", type);
        }

        public String type() {
            return field("type");
        }

        /// The text in that field.
        public String field(String name) {
            return json.get(name).getAsString();
        }

        /// The same with that field, of whatever JSON a Java value is.
        public Text with(String name, Object value) {
            return with(name, new Gson().toJsonTree(value));
        }

        /// The same with that key and that commitment.
        public Text with(Share share) {
            return with("key", share.spelledKey()).with("commit", share.spelledCommitment());
        }

        /// The same without that field.
        public Text without(String name) {
            JsonObject changed = json.deepCopy();
            changed.remove(name);
            return new Text(changed);
        }

        private Text with(String name, JsonElement value) {
            JsonObject changed = json.deepCopy();
            changed.add(name, value);
            return new Text(changed);
        }
    }

    /// From page to page, opaque to the server.
    record Frame(Octets bytes) implements Word {
        private static final int KX = 2;
        private static final int SIG = 3;

        public static Frame of(byte[] bytes) {
            return new Frame(Octets.of(bytes));
        }

        public boolean isKx() {
            return first() == KX;
        }

        /// Whether it is sealed signalling.
        public boolean isSealed() {
            return first() == SIG;
        }

        /// Whether it is sealed signalling of that number.
        public boolean isSealed(long number) {
            return isSealed() && ByteBuffer.wrap(bytes.bytes()).getLong(1) == number;
        }

        /// The same with one bit turned over in that byte.
        public Frame flipped(int at) {
            byte[] changed = bytes.bytes();
            changed[at] ^= 1;
            return of(changed);
        }

        /// Its first so many bytes, with zeros behind where there are not so many.
        public Frame cutTo(int length) {
            return of(Arrays.copyOf(bytes.bytes(), length));
        }

        /// The same sealed signalling under another number.
        public Frame numbered(long number) {
            byte[] changed = bytes.bytes();
            ByteBuffer.wrap(changed).putLong(1, number);
            return of(changed);
        }

        private int first() {
            return bytes.length() == 0 ? -1 : bytes.bytes()[0];
        }
    }

    /// Ping, pong or close, which nobody lies about.
    record Control(int opcode, Octets payload) implements Word {}
}
