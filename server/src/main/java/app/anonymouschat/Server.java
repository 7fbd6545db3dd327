package app.anonymouschat;

import app.anonymouschat.cluster.Fleet;
import app.anonymouschat.config.Config;
import app.anonymouschat.config.Secret;
import app.anonymouschat.gateway.Gateway;
import app.anonymouschat.gateway.Page;
import app.anonymouschat.gateway.StunListener;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.session.House;
import app.anonymouschat.session.LocalRelay;
import app.anonymouschat.session.Paths;
import app.anonymouschat.session.Sessions;
import app.anonymouschat.session.Visitors;
import app.anonymouschat.telemetry.Level;
import app.anonymouschat.telemetry.Line;
import app.anonymouschat.telemetry.Log;
import app.anonymouschat.telemetry.Metrics;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The server: the only place where implementations are chosen. Starts its parts in order and closes them in turn.
/// Any thread; [#close] ends every socket at once, [#drain] lets pairs finish first.
public final class Server implements AutoCloseable {
    /// When to come back after a server was told to stop: another has its place by then.
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    /// What sockets that are being closed may take to answer.
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private static final InstantSource CLOCK = InstantSource.system();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Config config;
    private final Log log;
    private final Reach reach;
    private final Gateway gateway;
    private final StunListener stun;

    private Server(Config config, Log log, Reach reach, Gateway gateway, StunListener stun) {
        this.config = config;
        this.log = log;
        this.reach = reach;
        this.gateway = gateway;
        this.stun = stun;
    }

    /// Starts a server with the page that was built into it, and a log on standard error.
    ///
    /// @throws IOException where it can not listen, a certificate can not be used, or there is no page
    public static Server start(Config config) throws IOException {
        return start(config, "page", new Log(System.err, InstantSource.system()));
    }

    /// Starts a server with the page under this folder of the class path.
    static Server start(Config config, String pageFolder, Log log) throws IOException {
        Page page = Page.onClassPath(
                        pageFolder, Wiring.leads(config), config.access().origins())
                .orElseThrow(() -> new IOException("this build holds no page"));
        Metrics metrics = new Metrics();
        Guard guard = new Guard(Wiring.limits(config.limits()), CLOCK, RANDOM);
        StunListener stun = stun(config.stun(), guard, metrics, log);
        try {
            Reach reach = reach(config, guard, stun.port(), metrics);
            reach.fleet().ifPresent(fleet -> metrics.measure(Level.REDIS_KEEPS, fleet::keeps));
            return new Server(config, log, reach, open(config, page, reach, metrics, log), stun);
        } catch (IOException failure) {
            stun.close();
            throw failure;
        }
    }

    /// First of all, since pages are told only of a port that could be had.
    private static StunListener stun(Config.Stun stun, Guard guard, Metrics metrics, Log log) {
        StunListener listener = switch (stun) {
            case Config.Stun.Off off -> StunListener.silent();
            case Config.Stun.On on -> StunListener.open(on.addresses(), on.port(), guard::mayAskStun, metrics, log);
        };
        metrics.measure(Level.STUN_ADDRESSES, listener::addresses);
        return listener;
    }

    private static Reach reach(Config config, Guard guard, OptionalInt stunPort, Metrics metrics) {
        Paths paths = Wiring.paths(config, stunPort, Wiring.turn(config.relay(), CLOCK, RANDOM));
        House house = new House(Wiring.rules(config), guard, paths, metrics, CLOCK);
        return switch (config.fleet()) {
            case Config.Fleet.Alone alone -> alone(house);
            case Config.Fleet.Shared(Secret redis) -> shared(house, redis);
        };
    }

    private static Reach alone(House house) {
        Visitors visitors = new Visitors();
        return new Reach(
                new Sessions(house, new LocalLobby(RANDOM), new LocalRelay(visitors), visitors), Optional.empty());
    }

    private static Reach shared(House house, Secret redis) {
        Visitors visitors = new Visitors(RANDOM.nextLong());
        Fleet.Home home = new Fleet.Home(
                new LocalLobby(RANDOM),
                new LocalRelay(visitors),
                house.guard(),
                house.telemetry(),
                house.rules().pairingEnds());
        Fleet fleet = Fleet.join(new String(redis.reveal(), StandardCharsets.UTF_8), home, CLOCK, RANDOM);
        return new Reach(new Sessions(house, fleet.lobby(), fleet.relay(), visitors), Optional.of(fleet));
    }

    /// All connections, and the other servers where there are any.
    private record Reach(Sessions sessions, Optional<Fleet> fleet) {
        void close() {
            fleet.ifPresent(Fleet::close);
        }
    }

    private static Gateway open(Config config, Page page, Reach reach, Metrics metrics, Log log) throws IOException {
        try {
            return gateway(config, page, reach.sessions(), metrics, log);
        } catch (IOException failure) {
            reach.close();
            throw failure;
        }
    }

    private static Gateway gateway(Config config, Page page, Sessions sessions, Metrics metrics, Log log)
            throws IOException {
        Gateway gateway = Gateway.open(Wiring.gateway(config), page, sessions, metrics, log);
        try {
            log.say(Line.LISTENING, gateway.port());
            tellHealth(config, gateway, metrics, log);
            return gateway;
        } catch (IOException failure) {
            gateway.close();
            throw failure;
        }
    }

    private static void tellHealth(Config config, Gateway gateway, Metrics metrics, Log log) throws IOException {
        metrics.measure(Level.SOCKETS_OPEN, gateway::openSockets);
        metrics.measure(
                Level.HEAP_BYTES,
                () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        metrics.measure(Level.CONNECTIONS_MOST, config.limits()::connections);
        OpenFiles.measureIn(metrics);
        if (config.listening().health() instanceof Config.Health.On(List<InetAddress> addresses, int port)) {
            log.say(Line.HEALTH_LISTENING, gateway.tellHealth(addresses, port, metrics::scrape));
        }
        if (!config.limits().on()) {
            log.say(Line.LIMITS_OFF);
        }
    }

    /// The port of the page.
    public int port() {
        return gateway.port();
    }

    /// The UDP port of STUN; nothing where it is not answered.
    OptionalInt stunPort() {
        return stun.port();
    }

    /// How the page begins its address.
    public String scheme() {
        return config.listening().tls() instanceof Config.Tls.On ? "https" : "http";
    }

    /// Makes no match any more, tells everybody so, and waits until all are gone or the configured time is over. The
    /// server still has to be closed.
    public void drain() {
        log.say(Line.DRAINING, gateway.openSockets());
        CompletableFuture<Void> gone = gateway.drain();
        reach.sessions().drain(RETRY_AFTER);
        await(gone, config.times().drain());
    }

    @Override
    public void close() {
        await(gateway.closeSockets(), FAREWELL);
        gateway.close();
        reach.close();
        stun.close();
        log.say(Line.STOPPED);
    }

    /// Whether it came or the time ran out first is all the same.
    private static void await(CompletableFuture<Void> event, Duration atMost) {
        event.copy()
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
