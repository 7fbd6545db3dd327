package app.anonymouschat.session;

import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.turn.TurnLender;
import app.anonymouschat.turn.TurnServer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What helps two who are paired to connect: this server's STUN, and a relay with a loan of its own for each. Any
/// thread.
///
/// @param stunPort where STUN is answered; nothing where it is not
/// @param stunHost the host that pages are told to ask; nothing for the one that they reach the page by
public record Paths(OptionalInt stunPort, Optional<String> stunHost, TurnLender turn) {
    /// Whether a relay can be had.
    boolean hasRelay() {
        return turn.hasRelay();
    }

    /// For one of two who are paired, whose page has that host: STUN, then the relay's.
    List<IceServer> iceServers(String host) {
        return Stream.concat(stun(host).stream(), turn.lend().stream().map(Paths::relay))
                .toList();
    }

    private Optional<IceServer> stun(String host) {
        return stunPort.isEmpty()
                ? Optional.empty()
                : Optional.of(new IceServer.Stun(List.of("stun:" + stunHost.orElse(host) + ":" + stunPort.getAsInt())));
    }

    private static IceServer relay(TurnServer server) {
        return new IceServer.Turn(server.urls(), server.username(), server.credential());
    }
}
