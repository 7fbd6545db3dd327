package app.anonymouschat.protocol;

import app.anonymouschat.protocol.ServerMessage.Challenge;
import app.anonymouschat.protocol.ServerMessage.Draining;
import app.anonymouschat.protocol.ServerMessage.Fact;
import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.protocol.ServerMessage.Knowledge;
import app.anonymouschat.protocol.ServerMessage.Limits;
import app.anonymouschat.protocol.ServerMessage.Matched;
import app.anonymouschat.protocol.ServerMessage.Parted;
import app.anonymouschat.protocol.ServerMessage.Refused;
import app.anonymouschat.protocol.ServerMessage.Reported;
import app.anonymouschat.protocol.ServerMessage.Waiting;
import app.anonymouschat.protocol.ServerMessage.Welcome;
import java.time.Duration;
import java.util.List;

/// Writes the fields of one message (PROTOCOL.md §2.2). Confined to whoever writes it.
final class MessageWriter {
    private static final int PROTOCOL = 1;
    /// More than any message but `matched` and `knowledge` takes.
    private static final int SHORT = 160;
    /// What `matched` takes beside the key.
    private static final int INTRODUCTION = 640;

    private final JsonText json;

    private MessageWriter(JsonText json) {
        this.json = json;
    }

    /// The message as UTF-8.
    static byte[] write(ServerMessage message) {
        JsonText json = new JsonText(length(message));
        new MessageWriter(json).fields(message);
        return json.utf8();
    }

    private static int length(ServerMessage message) {
        return message instanceof Matched matched ? matched.partner().key().length() + INTRODUCTION : SHORT;
    }

    private void fields(ServerMessage message) {
        switch (message) {
            case Welcome welcome -> welcome(welcome);
            case Waiting() -> type("waiting");
            case Matched matched -> matched(matched);
            case Parted(Parted.Cause cause) -> type("parted").plain("cause", cause.wire());
            case Refused refused -> refused(refused);
            case Reported() -> type("reported");
            case Knowledge knowledge -> knowledge(knowledge);
            case Draining(Duration retryAfter) -> millis(type("draining"), "retryAfterMs", retryAfter);
        }
    }

    private JsonText type(String type) {
        return json.plain("type", type);
    }

    private void welcome(Welcome welcome) {
        type("welcome").whole("protocol", PROTOCOL).flag("relay", welcome.relay());
        Limits limits = welcome.limits();
        json.beginObject("limits")
                .whole("textBytes", limits.textBytes())
                .whole("frameBytes", limits.frameBytes())
                .whole("interests", limits.interests());
        millis(json, "waitMs", limits.longestWait());
        json.endObject();
    }

    private void matched(Matched matched) {
        type("matched")
                .plain("key", matched.partner().key())
                .plain("commit", matched.partner().commit())
                .text("token", matched.token())
                .beginList("iceServers");
        matched.iceServers().forEach(this::iceServer);
        json.endList().flag("lan", matched.lan()).texts("common", matched.common());
    }

    private void iceServer(IceServer server) {
        json.beginElement();
        switch (server) {
            case IceServer.Stun(List<String> urls) -> json.texts("urls", urls);
            case IceServer.Turn(List<String> urls, String username, String credential) ->
                json.texts("urls", urls).text("username", username).text("credential", credential);
        }
        json.endObject();
    }

    private void refused(Refused refused) {
        type("refused");
        switch (refused) {
            case Refused.Rate(Duration after) -> millis(reason("rate"), "retryAfterMs", after);
            case Refused.Proof(Challenge challenge) -> challenge(reason("proof"), challenge);
            case Refused.PlaceTaken() -> reason("place-taken");
            case Refused.Busy(Duration after) -> millis(reason("busy"), "retryAfterMs", after);
            case Refused.NotNow(Duration after) -> millis(reason("not-now"), "retryAfterMs", after);
            case Refused.UnknownToken() -> reason("unknown-token");
        }
    }

    private JsonText reason(String reason) {
        return json.plain("reason", reason);
    }

    private static void challenge(JsonText json, Challenge challenge) {
        json.beginObject("challenge").text("salt", challenge.salt()).whole("difficulty", challenge.difficulty());
        millis(json, "ttlMs", challenge.ttl());
        json.endObject();
    }

    private void knowledge(Knowledge knowledge) {
        type("knowledge").beginObject("held");
        knowledge.held().forEach(this::fact);
        json.endObject();
    }

    private void fact(String name, Fact fact) {
        switch (fact) {
            case Fact.Flag(boolean value) -> json.flag(name, value);
            case Fact.Count(long value) -> json.whole(name, value);
            case Fact.Word(String value) -> json.text(name, value);
            case Fact.Words(List<String> values) -> json.texts(name, values);
        }
    }

    private static void millis(JsonText json, String name, Duration time) {
        json.whole(name, time.toMillis());
    }
}
