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
import tools.jackson.core.JsonGenerator;

/// Writes the fields of one message (PROTOCOL.md §2.2).
final class MessageWriter {
    private static final int PROTOCOL = 1;

    private final JsonGenerator json;

    MessageWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(ServerMessage message) {
        json.writeStartObject();
        switch (message) {
            case Welcome welcome -> welcome(welcome);
            case Waiting() -> type("waiting");
            case Matched matched -> matched(matched);
            case Parted(Parted.Cause cause) -> type("parted").writeStringProperty("cause", cause.wire());
            case Refused refused -> refused(refused);
            case Reported() -> type("reported");
            case Knowledge knowledge -> knowledge(knowledge);
            case Draining(Duration retryAfter) -> millis(type("draining"), "retryAfterMs", retryAfter);
        }
        json.writeEndObject();
    }

    private JsonGenerator type(String type) {
        return json.writeStringProperty("type", type);
    }

    private void welcome(Welcome welcome) {
        type("welcome").writeNumberProperty("protocol", PROTOCOL);
        json.writeBooleanProperty("relay", welcome.relay());
        Limits limits = welcome.limits();
        json.writeName("limits").writeStartObject();
        json.writeNumberProperty("textBytes", limits.textBytes());
        json.writeNumberProperty("frameBytes", limits.frameBytes());
        json.writeNumberProperty("interests", limits.interests());
        millis(json, "waitMs", limits.longestWait());
        json.writeEndObject();
    }

    private void matched(Matched matched) {
        type("matched").writeStringProperty("key", matched.partner().key());
        json.writeStringProperty("commit", matched.partner().commit());
        json.writeStringProperty("token", matched.token());
        json.writeArrayPropertyStart("iceServers");
        matched.iceServers().forEach(this::iceServer);
        json.writeEndArray();
        json.writeBooleanProperty("lan", matched.lan());
        texts("common", matched.common());
    }

    private void iceServer(IceServer server) {
        json.writeStartObject();
        switch (server) {
            case IceServer.Stun(List<String> urls) -> texts("urls", urls);
            case IceServer.Turn(List<String> urls, String username, String credential) -> {
                texts("urls", urls);
                json.writeStringProperty("username", username);
                json.writeStringProperty("credential", credential);
            }
        }
        json.writeEndObject();
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

    private JsonGenerator reason(String reason) {
        return json.writeStringProperty("reason", reason);
    }

    private static void challenge(JsonGenerator json, Challenge challenge) {
        json.writeName("challenge").writeStartObject();
        json.writeStringProperty("salt", challenge.salt());
        json.writeNumberProperty("difficulty", challenge.difficulty());
        millis(json, "ttlMs", challenge.ttl());
        json.writeEndObject();
    }

    private void knowledge(Knowledge knowledge) {
        type("knowledge").writeName("held").writeStartObject();
        knowledge.held().forEach(this::fact);
        json.writeEndObject();
    }

    private void fact(String name, Fact fact) {
        switch (fact) {
            case Fact.Flag(boolean value) -> json.writeBooleanProperty(name, value);
            case Fact.Count(long value) -> json.writeNumberProperty(name, value);
            case Fact.Word(String value) -> json.writeStringProperty(name, value);
            case Fact.Words(List<String> values) -> texts(name, values);
        }
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void millis(JsonGenerator json, String name, Duration time) {
        json.writeNumberProperty(name, time.toMillis());
    }
}
