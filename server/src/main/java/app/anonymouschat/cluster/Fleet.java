package app.anonymouschat.cluster;

import app.anonymouschat.guard.Guard;
import app.anonymouschat.matching.Lobby;
import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.session.LocalRelay;
import app.anonymouschat.session.Relay;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// This server as one of several that share who waits, by one Redis. Any thread. Without Redis it goes on by itself,
/// and
/// joins the others again as soon as it can.
public final class Fleet implements AutoCloseable {
    private static final long UNKNOWN = 2;

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration WATCH = Duration.ofMillis(500);
    private static final Duration COUNTS = Duration.ofSeconds(1);
    private static final Duration KEYS = Duration.ofMinutes(10);
    /// How long a start waits to be a member, so that the keys are common from the first visitor on.
    private static final Duration START = Duration.ofSeconds(3);

    private final Link link;
    private final Desk desk;
    private final Membership membership;
    private final Mending mending;
    private final RedisRelay relay;
    private final RedisLobby lobby;
    private final SharedKeys keys;
    private final SharedLimits limits;
    private final Telemetry telemetry;
    private final CompletableFuture<Void> joined = new CompletableFuture<>();
    private volatile long keeps = UNKNOWN;
    private boolean member;
    private boolean fetching;

    /// What a fleet needs of the server around it.
    ///
    /// @param lobby pairs those who are here; the generator names pairings and has to be secure
    /// @param pairingEnds after so long a pairing is over that nobody let go
    public record Home(LocalLobby lobby, LocalRelay relay, Guard guard, Telemetry telemetry, Duration pairingEnds) {}

    private Fleet(String redis, Home home, InstantSource clock, RandomGenerator random, LongSupplier nanos) {
        this.telemetry = home.telemetry();
        this.desk = new Desk(telemetry);
        Station station = new Station(desk, nanos, random, telemetry);
        this.link = new Link(redis, new Ear());
        this.membership = new Membership(link, station, this::lost);
        this.keys = new SharedKeys(link, home.guard(), clock, random);
        this.limits = new SharedLimits(link, home.guard().shared(), membership, station);
        Marks marks = new Marks(keys::ofMarks, membership::name);
        Post post = new Post(link, telemetry);
        this.mending = new Mending(home.relay(), post, membership, station);
        this.relay = new RedisRelay(home.relay(), post, marks, mending);
        Pool pool = new Pool(link, marks, telemetry, home.pairingEnds());
        this.lobby = new RedisLobby(home.lobby(), pool, membership, station, relay);
    }

    /// Joins the servers that share this Redis. Where it is out of reach, the server begins alone.
    public static Fleet join(String redis, Home home, InstantSource clock, RandomGenerator random) {
        Fleet fleet = new Fleet(redis, home, clock, random, System::nanoTime);
        fleet.desk.every(BEAT, fleet::beat);
        fleet.desk.every(WATCH, fleet::watch);
        fleet.desk.every(COUNTS, fleet::count);
        fleet.desk.every(KEYS, fleet::renewKeys);
        fleet.joined
                .copy()
                .completeOnTimeout(null, START.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return fleet;
    }

    /// Where visitors of this server wait and are paired.
    public Lobby lobby() {
        return lobby;
    }

    /// How they reach their partners.
    public Relay relay() {
        return relay;
    }

    /// Whether the other servers can be reached now.
    public boolean isMember() {
        return membership.name().isPresent();
    }

    /// Whether Redis keeps on disk what it holds: 0 no, 1 yes, 2 not known.
    public long keeps() {
        return keeps;
    }

    private void lookWhetherItKeeps() {
        link.configuration("save", "appendonly").whenComplete((told, failure) -> {
            if (told != null) {
                boolean nothing = told.getOrDefault("save", "?").isEmpty() && "no".equals(told.get("appendonly"));
                keeps = nothing ? 0 : 1;
            }
        });
    }

    private void beat() {
        membership.beat();
        if (!member && !fetching && isMember()) {
            fetching = true;
            keys.refresh().whenCompleteAsync((known, failure) -> begin(Boolean.TRUE.equals(known)), desk);
        }
        lobby.agreements().beat();
        mending.beat();
        if (member) {
            lobby.beat();
        }
    }

    /// With the keys that all have: what is shared under others is understood by nobody. Without them it is tried
    /// again.
    private void begin(boolean known) {
        fetching = false;
        if (known && isMember()) {
            member = true;
            telemetry.happened(Happening.FLEET_JOINED);
            mending.interrupted();
            limits.joined();
            lookWhetherItKeeps();
            joined.complete(null);
        }
    }

    /// Looks whether the servers are there to which pairings lead: all in one question, since mostly all are.
    private void watch() {
        List<String> servers = mending.servers();
        if (member && !servers.isEmpty()) {
            count(servers).whenCompleteAsync((there, failure) -> watched(servers, there), desk);
        }
    }

    private void watched(List<String> servers, @Nullable Long there) {
        if (there == null) {
            mending.shaken();
        } else if (there < servers.size() && servers.size() == 1) {
            mending.ended(servers.getFirst());
        } else if (there < servers.size()) {
            servers.forEach(server -> {
                List<String> one = List.of(server);
                count(one).whenCompleteAsync((alone, failure) -> watched(one, alone), desk);
            });
        }
    }

    private CompletionStage<Long> count(List<String> servers) {
        telemetry.happened(Happening.REDIS_ASKED);
        return link.count(servers.stream().map(Membership::lease).toArray(String[]::new));
    }

    private void renewKeys() {
        if (member) {
            var _ = keys.refresh();
        }
    }

    private void count() {
        if (member) {
            var _ = limits.tell();
        }
    }

    private void lost() {
        member = false;
        telemetry.happened(Happening.FLEET_LOST);
        mending.interrupted();
        lobby.lost();
    }

    /// A server that is no member now agrees on nothing new; what it has agreed on goes on.
    private void hear(Note note) {
        switch (note) {
            case Note.Proposal proposal when isMember() -> lobby.agreements().proposed(proposal);
            case Note.Acceptance acceptance
            when isMember() -> lobby.agreements().accepted(acceptance);
            case Note.Proposal unheard -> {}
            case Note.Acceptance unheard -> {}
            case Note.Frame frame -> relay.heard(frame);
            case Note.Pressing pressing -> relay.heard(pressing);
            case Note.Resumption resumption -> heard(resumption);
            case Note.Sparing sparing -> lobby.agreements().spared(sparing);
            case Note.Parting parting -> {
                if (!relay.heard(parting)) {
                    lobby.agreements().declined(parting.pairing());
                }
            }
        }
    }

    /// What is not agreed on yet is no pairing that is over.
    private void heard(Note.Resumption resumption) {
        if (!lobby.agreements().awaits(resumption.pairing())) {
            mending.heard(resumption);
        }
    }

    @Override
    public void close() {
        membership.leave().join();
        desk.close();
        link.close();
    }

    private final class Ear implements Link.Listening {
        @Override
        public void heard(String channel, byte[] message) {
            desk.execute(() -> NoteCodec.decode(message).ifPresent(Fleet.this::hear));
        }

        @Override
        public void broken() {
            desk.execute(membership::lose);
        }
    }
}
