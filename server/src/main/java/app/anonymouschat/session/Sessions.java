package app.anonymouschat.session;

import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Met;
import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.Lobby;
import app.anonymouschat.protocol.Bounds;
import app.anonymouschat.protocol.ClientMessage;
import app.anonymouschat.protocol.KeyShare;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Draining;
import app.anonymouschat.protocol.ServerMessage.Limits;
import app.anonymouschat.protocol.ServerMessage.Matched;
import app.anonymouschat.protocol.ServerMessage.Refused.UnknownToken;
import app.anonymouschat.protocol.ServerMessage.Reported;
import app.anonymouschat.protocol.ServerMessage.Welcome;
import app.anonymouschat.session.State.Paired;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All connections of this server, and what they share. Any thread may call it.
public final class Sessions {
    private final House house;
    private final Lobby lobby;
    private final Relay relay;
    private final Visitors visitors;
    private final Wishing wishing;
    private final Entrance entrance;
    private final Set<Session> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Draining draining;

    /// The relay has to find the visitors of this server among the given ones.
    public Sessions(House house, Lobby lobby, Relay relay, Visitors visitors) {
        this.house = house;
        this.lobby = lobby;
        this.relay = relay;
        this.visitors = visitors;
        this.entrance = new Entrance(house, this::open, this::draining);
        this.wishing = new Wishing(house.guard());
    }

    /// A session for a socket that was just upgraded. The address is the client's, after any proxy named in the
    /// configuration; it is not kept. The host is that of the client's page. {@link Session#opened} is the caller's
    /// to call next.
    public Session begin(Outbox outbox, Loop loop, InetAddress address, String host) {
        Bucket bucket = guard().bucket(address);
        CountedOutbox counted = new CountedOutbox(outbox, telemetry());
        return new Session(this, counted, loop, new Client(guard(), bucket, Nearby.is(address), host));
    }

    /// Makes no new match from now on, and tells everybody with `draining`; pairs are left alone. The gateway closes
    /// what is left with 1012 later.
    public void drain(Duration retryAfter) {
        draining = new Draining(retryAfter);
        open.forEach(session -> session.loop().perform(session::drained));
    }

    /// How many are open.
    public int open() {
        return open.size();
    }

    /// Counts a session in. Whether its bucket has room for it.
    boolean enter(Session session) {
        open.add(session);
        telemetry().happened(Happening.SESSION_OPENED);
        return guard().enter(session.client().bucket());
    }

    void leave(Session session) {
        if (open.remove(session)) {
            guard().leave(session.client().bucket());
            telemetry().happened(Happening.SESSION_ENDED);
        }
    }

    Welcome welcome() {
        Limits limits = new Limits(Bounds.TEXT_BYTES, Bounds.FRAME_BYTES, Bounds.INTERESTS, rules().waitingEnds());
        return new Welcome(house.paths().hasRelay(), limits);
    }

    Matched matched(Client client, Paired paired) {
        if (house.paths().hasRelay()) {
            telemetry().happened(Happening.RELAY_LENT);
        }
        Introduction partner = paired.partner().introduction();
        Bucket bucket = new Bucket(paired.partner().origin().mark());
        return new Matched(
                new KeyShare(partner.key(), partner.commit()),
                guard().seal(new Met(paired.pairing().id().number(), bucket)),
                house.paths().iceServers(client.host()),
                rules().lan()
                        || (partner.nearby() && paired.self().introduction().nearby()),
                paired.pairing().common());
    }

    /// Counts a report of the partner whom the token names.
    ServerMessage report(Client client, ClientMessage.Report report) {
        Optional<Met> met = guard().open(report.token());
        met.ifPresent(named -> guard().report(client.bucket(), named));
        return met.<ServerMessage>map(named -> new Reported()).orElseGet(UnknownToken::new);
    }

    /// What is said while the server drains; empty before.
    Optional<Draining> draining() {
        return Optional.ofNullable(draining);
    }

    Instant now() {
        return house.clock().instant();
    }

    House house() {
        return house;
    }

    Rules rules() {
        return house.rules();
    }

    Guard guard() {
        return house.guard();
    }

    Telemetry telemetry() {
        return house.telemetry();
    }

    Lobby lobby() {
        return lobby;
    }

    Relay relay() {
        return relay;
    }

    Visitors visitors() {
        return visitors;
    }

    Entrance entrance() {
        return entrance;
    }

    Wishing wishing() {
        return wishing;
    }
}
