package app.anonymouschat.doctor;

import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Challenge;
import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.protocol.ServerMessage.Matched;
import app.anonymouschat.protocol.ServerMessage.Refused;
import app.anonymouschat.protocol.ServerMessage.Waiting;
import app.anonymouschat.protocol.ServerMessage.Welcome;
import java.io.IOException;
import java.net.ProtocolException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// Meets itself, as two who have an invite link (PROTOCOL.md §3.4), at a place that nobody else can know. So it gets
/// what browsers get at a match, a loan at the relay among it, and disturbs nobody.
///
/// @param one what helps one side to connect
/// @param other what helps the other side; its loan is its own
record SelfMatch(List<IceServer> one, List<IceServer> other) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 1216;
    private static final int COMMIT_BYTES = 32;
    private static final int PLACE_BYTES = 16;

    static SelfMatch make(Way way) throws IOException {
        String place = random(PLACE_BYTES);
        try (SignalClient one = greeted(way);
                SignalClient other = greeted(way)) {
            demand(meet(one, place) instanceof Waiting);
            Matched others = matched(meet(other, place));
            return new SelfMatch(matched(one.message()).iceServers(), others.iceServers());
        }
    }

    private static SignalClient greeted(Way way) throws IOException {
        SignalClient client = SignalClient.open(way);
        demand(client.message() instanceof Welcome);
        return client;
    }

    private static ServerMessage meet(SignalClient client, String place) throws IOException {
        client.say(meeting(place, ""));
        ServerMessage answer = client.message();
        if (!(answer instanceof Refused.Proof(Challenge challenge))) {
            return answer;
        }
        client.say(meeting(place, ",\"proof\":" + proof(challenge)));
        return client.message();
    }

    private static String meeting(String place, String proof) {
        return "{\"type\":\"meet\",\"suite\":1,\"key\":\"" + random(KEY_BYTES) + "\",\"commit\":\""
                + random(COMMIT_BYTES) + "\",\"place\":\"" + place + "\"" + proof + "}";
    }

    /// Whoever looks may be interrupted: hard ones take long.
    private static long proof(Challenge challenge) throws IOException {
        Instant now = Instant.now();
        Puzzle puzzle = new Puzzle(challenge.salt(), challenge.difficulty(), now.plus(challenge.ttl()));
        long counter = 0;
        while (!puzzle.solvedBy(counter, now)) {
            counter++;
            if (Thread.interrupted()) {
                throw new ProtocolException("the proof that the server asks for takes too long");
            }
        }
        return counter;
    }

    private static Matched matched(ServerMessage message) throws ProtocolException {
        if (message instanceof Matched matched) {
            return matched;
        }
        demand(false);
        throw new ProtocolException("no match");
    }

    private static void demand(boolean holds) throws ProtocolException {
        if (!holds) {
            throw new ProtocolException("two sockets do not meet here");
        }
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /// What can be asked for the own address, each once.
    List<String> stunUrls() {
        return one.stream()
                .flatMap(server -> server instanceof IceServer.Stun(List<String> urls)
                        ? urls.stream()
                        : List.<String>of().stream())
                .distinct()
                .toList();
    }

    /// The loans of one side.
    static List<IceServer.Turn> loans(List<IceServer> side) {
        return side.stream()
                .filter(IceServer.Turn.class::isInstance)
                .map(IceServer.Turn.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return "SelfMatch";
    }
}
