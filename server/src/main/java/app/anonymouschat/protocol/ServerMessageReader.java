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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds a message of the server from its object (PROTOCOL.md §2.2), as strictly as a browser does.
final class ServerMessageReader {
    private static final long PROTOCOL = 1;
    private static final int SALT_BYTES = 16;
    private static final int MOST_DIFFICULT = 28;

    private ServerMessageReader() {}

    static ServerMessage read(Tree.Members fields) {
        ServerMessage message = switch (fields.text("type")) {
            case "welcome" -> welcome(fields);
            case "waiting" -> new Waiting();
            case "matched" -> matched(fields);
            case "parted" -> new Parted(cause(fields.text("cause")));
            case "refused" -> refused(fields);
            case "reported" -> new Reported();
            case "knowledge" -> new Knowledge(facts(fields.members("held")));
            case "draining" -> new Draining(fields.millis("retryAfterMs"));
            default -> throw OutOfBounds.found();
        };
        fields.nothingElse();
        return message;
    }

    private static Welcome welcome(Tree.Members fields) {
        OutOfBounds.unless(fields.whole("protocol") == PROTOCOL);
        boolean relay = fields.flag("relay");
        Tree.Members limits = fields.members("limits");
        return new Welcome(
                relay,
                new Limits(
                        Math.toIntExact(limits.whole("textBytes")),
                        Math.toIntExact(limits.whole("frameBytes")),
                        Math.toIntExact(limits.whole("interests")),
                        limits.millis("waitMs")));
    }

    private static Matched matched(Tree.Members fields) {
        return new Matched(
                new KeyShare(fields.text("key"), fields.text("commit")),
                fields.text("token"),
                fields.each("iceServers").stream()
                        .map(ServerMessageReader::iceServer)
                        .toList(),
                fields.flag("lan"),
                fields.texts("common"));
    }

    private static IceServer iceServer(Tree.Members fields) {
        List<String> urls = fields.texts("urls");
        return fields.has("username")
                ? new IceServer.Turn(urls, fields.text("username"), fields.text("credential"))
                : new IceServer.Stun(urls);
    }

    private static Parted.Cause cause(String wire) {
        return Arrays.stream(Parted.Cause.values())
                .filter(each -> each.wire().equals(wire))
                .findFirst()
                .orElseThrow(OutOfBounds::found);
    }

    private static Refused refused(Tree.Members fields) {
        return switch (fields.text("reason")) {
            case "rate" -> new Refused.Rate(fields.millis("retryAfterMs"));
            case "proof" -> new Refused.Proof(challenge(fields.members("challenge")));
            case "place-taken" -> new Refused.PlaceTaken();
            case "busy" -> new Refused.Busy(fields.millis("retryAfterMs"));
            case "not-now" -> new Refused.NotNow(fields.millis("retryAfterMs"));
            case "unknown-token" -> new Refused.UnknownToken();
            default -> throw OutOfBounds.found();
        };
    }

    private static Challenge challenge(Tree.Members fields) {
        String salt = fields.text("salt");
        long difficulty = fields.whole("difficulty");
        OutOfBounds.unless(Base64Url.spells(salt, SALT_BYTES) && difficulty >= 1 && difficulty <= MOST_DIFFICULT);
        return new Challenge(salt, (int) difficulty, fields.millis("ttlMs"));
    }

    private static Map<String, Fact> facts(Tree.Members held) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        held.values().forEach((name, value) -> facts.put(name, fact(value)));
        return facts;
    }

    private static Fact fact(Tree value) {
        return switch (value) {
            case Tree.Flag(boolean flag) -> new Fact.Flag(flag);
            case Tree.Whole(long number) -> new Fact.Count(number);
            case Tree.Text(String text) -> new Fact.Word(text);
            case Tree.Many many -> new Fact.Words(many.texts());
            case Tree.Members members -> throw OutOfBounds.found();
        };
    }
}
