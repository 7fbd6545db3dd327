package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.json.JsonObject;
import app.anonymouschat.ac1.json.StrictJson;
import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.signalling.Sdp;
import java.util.Locale;
import java.util.Set;

/// The kinds whose body is JSON: 06, 09 and 0C (`PROTOCOL.md` §4).
final class JsonBodies {
    private JsonBodies() {}

    static JsonObject fileInfo(FileInfo file) {
        return JsonObject.EMPTY
                .with("id", Base64Url.encode(file.id().bytes()))
                .with("name", file.name())
                .with("type", file.type())
                .with("size", file.size())
                .with("sha256", Base64Url.encode(file.sha256().bytes()))
                .with("key", Base64Url.encode(file.key().bytes()));
    }

    static FileInfo fileInfo(Octets body) {
        JsonObject json = object(body, Set.of("id", "name", "type", "size", "sha256", "key"));
        FileInfo file = new FileInfo(
                Octets.of(bytes(json, "id", FileInfo.ID_BYTES)),
                text(json, "name"),
                text(json, "type"),
                json.whole("size").orElseThrow(MessageCodec::malformed),
                Octets.of(bytes(json, "sha256", FileInfo.HASH_BYTES)),
                Secret.taking(bytes(json, "key", FileInfo.KEY_BYTES)));
        if (!file.isInBounds()) {
            throw MessageCodec.malformed();
        }
        return file;
    }

    static JsonObject mediaState(Message.MediaState state) {
        return JsonObject.EMPTY
                .with("mic", state.microphone())
                .with("camera", state.camera())
                .with("screen", state.screen());
    }

    static Message.MediaState mediaState(Octets body) {
        JsonObject json = object(body, Set.of("mic", "camera", "screen"));
        return new Message.MediaState(flag(json, "mic"), flag(json, "camera"), flag(json, "screen"));
    }

    static JsonObject description(Message.Description description) {
        return JsonObject.EMPTY
                .with("type", description.kind().name().toLowerCase(Locale.ROOT))
                .with("sdp", description.sdp().text());
    }

    static Message.Description description(Octets body) {
        JsonObject json = object(body, Set.of("type", "sdp"));
        Message.Description.Kind kind = switch (text(json, "type")) {
            case "offer" -> Message.Description.Kind.OFFER;
            case "answer" -> Message.Description.Kind.ANSWER;
            default -> throw MessageCodec.malformed();
        };
        return new Message.Description(kind, Sdp.check(text(json, "sdp")));
    }

    private static JsonObject object(Octets body, Set<String> fields) {
        return StrictJson.object(body)
                .filter(json -> json.hasFields(fields, Set.of()))
                .orElseThrow(MessageCodec::malformed);
    }

    private static String text(JsonObject json, String name) {
        return json.text(name).orElseThrow(MessageCodec::malformed);
    }

    private static boolean flag(JsonObject json, String name) {
        return json.flag(name).orElseThrow(MessageCodec::malformed);
    }

    private static byte[] bytes(JsonObject json, String name, int length) {
        return Base64Url.decode(text(json, name), length).orElseThrow(MessageCodec::malformed);
    }
}
