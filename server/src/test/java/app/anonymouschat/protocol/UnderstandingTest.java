package app.anonymouschat.protocol;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A client in Java understands all that the server writes, and nothing else.
class UnderstandingTest {
    private static final MessageCodec CODEC = new MessageCodec();
    private static final Duration SECOND = Duration.ofSeconds(1);

    static List<ServerMessage> everyMessage() {
        return List.of(
                new Welcome(true, new Limits(8192, 16384, 8, Duration.ofMinutes(15))),
                new Waiting(),
                new Matched(
                        new KeyShare(Frames.KEY, Frames.COMMIT),
                        "tok",
                        List.of(
                                new IceServer.Stun(List.of("stun:a:1")),
                                new IceServer.Turn(List.of("turn:a"), "u", "c")),
                        false,
                        List.of("café")),
                new Parted(Parted.Cause.LEFT),
                new Parted(Parted.Cause.LOST),
                new Refused.Rate(SECOND),
                new Refused.Proof(new Challenge("AAAAAAAAAAAAAAAAAAAAAA", 16, SECOND)),
                new Refused.PlaceTaken(),
                new Refused.Busy(SECOND),
                new Refused.NotNow(SECOND),
                new Refused.UnknownToken(),
                new Reported(),
                new Knowledge(Map.of(
                        "nearby", new Fact.Flag(true),
                        "bucketSockets", new Fact.Count(2),
                        "state", new Fact.Word("idle"),
                        "interests", new Fact.Words(List.of("chess")))),
                new Draining(SECOND));
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void whatIsWrittenIsUnderstood(ServerMessage message) {
        assertThat(CODEC.understand(CODEC.encode(message))).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{'type':'else'}",
                "{'type':'waiting'} ",
                "{'type':'waiting','type':'waiting'}",
                "{'type':'waiting','more':1}",
                "{'type':'parted','cause':'bored'}",
                "{'type':'draining','retryAfterMs':-1}",
                "{'type':'draining','retryAfterMs':1.5}",
                "{'type':'refused','reason':'proof','challenge':{'salt':'short','difficulty':16,'ttlMs':1}}",
                "{'type':'refused','reason':'proof','challenge':{'salt':'AAAAAAAAAAAAAAAAAAAAAA','difficulty':99,'ttlMs':1}}",
                "{'type':'knowledge','held':{'a':{'b':1}}}",
                "{'type':'knowledge','held':{'a':[1]}}",
                "{'type':'knowledge','held':{'a':null}}",
                "{'type':'welcome','protocol':2,'relay':true,'limits':{'textBytes':1,'frameBytes':1,'interests':1,'waitMs':1}}",
                "{'type':'welcome','protocol':1,'relay':true,'limits':{'textBytes':99999999999,'frameBytes':1,'interests':1,'waitMs':1}}"
            })
    void nothingElseIs(String text) {
        byte[] utf8 = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        boolean blank = text.endsWith(" ");
        assertThat(CODEC.understand(utf8).isPresent()).isEqualTo(blank);
    }

    @Test
    void whatIsNoTextIsNot() {
        assertThat(CODEC.understand(new byte[] {-1, -2})).isEmpty();
    }
}
