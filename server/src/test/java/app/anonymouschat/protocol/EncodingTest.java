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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @MethodSource
    void writes(ServerMessage message, String expected) {
        assertThat(new String(new MessageCodec().encode(message), StandardCharsets.UTF_8))
                .isEqualTo(expected.replace('\'', '"'));
    }

    static List<Arguments> writes() {
        return List.of(
                Arguments.of(
                        new Welcome(true, new Limits(8192, 16384, 8, Duration.ofMinutes(15))),
                        "{'type':'welcome','protocol':1,'relay':true,"
                                + "'limits':{'textBytes':8192,'frameBytes':16384,'interests':8,'waitMs':900000}}"),
                Arguments.of(new Waiting(), "{'type':'waiting'}"),
                Arguments.of(
                        new Matched(
                                new KeyShare(Frames.KEY, Frames.COMMIT),
                                "tok",
                                List.of(
                                        new IceServer.Stun(List.of("stun:a:1")),
                                        new IceServer.Turn(List.of("turn:a", "turns:b"), "u", "c")),
                                true,
                                List.of("café")),
                        "{'type':'matched','key':'" + Frames.KEY + "','commit':'" + Frames.COMMIT
                                + "','token':'tok','iceServers':[{'urls':['stun:a:1']},{'urls':['turn:a','turns:b'],"
                                + "'username':'u','credential':'c'}],'lan':true,'common':['café']}"),
                Arguments.of(new Parted(Parted.Cause.LEFT), "{'type':'parted','cause':'left'}"),
                Arguments.of(new Parted(Parted.Cause.LOST), "{'type':'parted','cause':'lost'}"),
                Arguments.of(new Refused.Rate(SECOND), "{'type':'refused','reason':'rate','retryAfterMs':1000}"),
                Arguments.of(
                        new Refused.Proof(new Challenge("salt", 16, SECOND)),
                        "{'type':'refused','reason':'proof',"
                                + "'challenge':{'salt':'salt','difficulty':16,'ttlMs':1000}}"),
                Arguments.of(new Refused.PlaceTaken(), "{'type':'refused','reason':'place-taken'}"),
                Arguments.of(new Refused.Busy(SECOND), "{'type':'refused','reason':'busy','retryAfterMs':1000}"),
                Arguments.of(new Refused.NotNow(SECOND), "{'type':'refused','reason':'not-now','retryAfterMs':1000}"),
                Arguments.of(new Refused.UnknownToken(), "{'type':'refused','reason':'unknown-token'}"),
                Arguments.of(new Reported(), "{'type':'reported'}"),
                Arguments.of(
                        new Knowledge(held()),
                        "{'type':'knowledge','held':{'state':'idle','n':3,'lan':false,'interests':['a']}}"),
                Arguments.of(new Draining(SECOND), "{'type':'draining','retryAfterMs':1000}"));
    }

    @Test
    void printsNothingThatIsCarried() {
        assertThat(writes().stream().map(each -> String.valueOf(each.get()[0])))
                .noneMatch(text -> text.contains("tok")
                        || text.contains("café")
                        || text.contains("turn:")
                        || text.contains("stun:"));
    }

    private static Map<String, Fact> held() {
        Map<String, Fact> held = new LinkedHashMap<>();
        held.put("state", new Fact.Word("idle"));
        held.put("n", new Fact.Count(3));
        held.put("lan", new Fact.Flag(false));
        held.put("interests", new Fact.Words(List.of("a")));
        return held;
    }
}
