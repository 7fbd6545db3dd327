package app.anonymouschat.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// All that an operator decided, valid and whole. docs/configuration.md explains every part.
public record Config(
        Listening listening,
        Access access,
        Stun stun,
        Relay relay,
        Pairing pairing,
        Limits limits,
        Queue queue,
        Times times,
        Fleet fleet) {

    private static final List<InetAddress> EVERY_ADDRESS = List.of(InetAddress.ofLiteral("::"));

    /// Where the server listens.
    public record Listening(
            List<InetAddress> addresses, int port, Tls tls, Health health, Optional<URI> contact, boolean ioUring) {}

    /// How the port of the page is protected.
    public sealed interface Tls {
        /// Plain HTTP: this machine alone, or behind a proxy that has TLS.
        record Off() implements Tls {}

        /// HTTPS with files that are looked at again every so often.
        record On(Path certificate, Path key, Duration checkEvery) implements Tls {}
    }

    /// Where health and metrics are told.
    public sealed interface Health {
        /// Nowhere.
        record Off() implements Health {}

        /// On this port of these addresses; 0 for a free one.
        record On(List<InetAddress> addresses, int port) implements Health {}
    }

    /// Whose pages and proxies are believed. No origins: the server's own.
    public record Access(List<URI> origins, List<Network> proxies, boolean proxyProtocol, boolean lanAlways) {
        /// Whether this address belongs to a proxy named in the configuration.
        public boolean isProxy(InetAddress address) {
            return proxies.stream().anyMatch(network -> network.contains(address));
        }
    }

    /// Whether this server tells browsers their public addresses.
    public sealed interface Stun {
        /// It does not.
        record Off() implements Stun {}

        /// On this UDP port, 0 for a free one, of these addresses; pages are told the host, or where there is none the
        /// one that they reach the page by.
        record On(List<InetAddress> addresses, int port, Optional<String> host) implements Stun {}
    }

    /// Relays that calls can take.
    public sealed interface Relay {
        /// There is none.
        record None() implements Relay {}

        /// TURN by a shared secret.
        record Turn(List<String> urls, Secret secret) implements Relay {}
    }

    /// The waits of PROTOCOL.md §2.7.
    public record Pairing(Duration interestsWait, Duration againWait) {}

    /// What one address, one browser and all together may do. Proofs are asked of everybody from so many sockets on.
    public record Limits(
            boolean on,
            int connections,
            int socketsPerAddress,
            int searches,
            Duration searchesWithin,
            int proofsFrom,
            int framesPerSecond,
            int frameBurst) {}

    /// What may wait for one slow reader.
    public record Queue(int bytes, int frames) {}

    /// How long things may take.
    public record Times(
            Duration upgradeWithin,
            Duration firstMessageWithin,
            Duration pingEvery,
            Duration idleAfter,
            Duration waitingEnds,
            Duration pairingEnds,
            Duration drain) {}

    /// Which servers have their visitors in common.
    public sealed interface Fleet {
        /// None but this.
        record Alone() implements Fleet {}

        /// All that share this Redis; its address may hold a password.
        record Shared(Secret redis) implements Fleet {}
    }

    static Config from(Values values) {
        return new Config(
                listening(values),
                new Access(
                        values.get(Settings.ORIGINS),
                        values.get(Settings.PROXIES),
                        values.get(Settings.PROXY_PROTOCOL),
                        values.get(Settings.LAN)),
                stun(values),
                relay(values),
                new Pairing(values.get(Settings.INTERESTS_WAIT), values.get(Settings.AGAIN_WAIT)),
                limits(values),
                new Queue(values.get(Settings.QUEUE_BYTES), values.get(Settings.QUEUE_FRAMES)),
                times(values),
                fleet(values));
    }

    private static Listening listening(Values values) {
        return new Listening(
                values.get(Settings.ADDRESSES),
                values.get(Settings.PORT),
                tls(values),
                health(values),
                values.get(Settings.CONTACT),
                values.get(Settings.IO_URING));
    }

    private static Health health(Values values) {
        List<InetAddress> addresses = values.get(Settings.HEALTH_ADDRESSES);
        return values.get(Settings.HEALTH_PORT)
                .filter(port -> !addresses.isEmpty())
                .<Health>map(port -> new Health.On(addresses, port))
                .orElseGet(Health.Off::new);
    }

    private static Tls tls(Values values) {
        Optional<Path> certificate = values.get(Settings.TLS_CERTIFICATE);
        Optional<Path> key = values.get(Settings.TLS_KEY);
        return certificate.isPresent() && key.isPresent()
                ? new Tls.On(certificate.get(), key.get(), values.get(Settings.TLS_CHECK))
                : new Tls.Off();
    }

    private static Stun stun(Values values) {
        int port = values.get(Settings.STUN_PORT).orElse(0);
        return port == 0 ? new Stun.Off() : new Stun.On(stunAddresses(values), port, values.get(Settings.STUN_HOST));
    }

    private static List<InetAddress> stunAddresses(Values values) {
        List<InetAddress> own = values.get(Settings.STUN_ADDRESSES);
        if (!own.isEmpty()) {
            return own;
        }
        return values.get(Settings.PROXIES).isEmpty() ? values.get(Settings.ADDRESSES) : EVERY_ADDRESS;
    }

    private static Relay relay(Values values) {
        List<String> urls = values.get(Settings.TURN_URLS);
        Optional<Secret> secret = values.turnSecret();
        return urls.isEmpty() || secret.isEmpty() ? new Relay.None() : new Relay.Turn(urls, secret.get());
    }

    private static Limits limits(Values values) {
        return new Limits(
                values.get(Settings.LIMITED),
                values.get(Settings.CONNECTIONS),
                values.get(Settings.SOCKETS_PER_ADDRESS),
                values.get(Settings.SEARCHES),
                values.get(Settings.SEARCHES_WITHIN),
                values.get(Settings.PROOFS_FROM),
                values.get(Settings.FRAMES_PER_SECOND),
                values.get(Settings.FRAME_BURST));
    }

    private static Fleet fleet(Values values) {
        return values.get(Settings.REDIS).<Fleet>map(Fleet.Shared::new).orElseGet(Fleet.Alone::new);
    }

    private static Times times(Values values) {
        return new Times(
                values.get(Settings.UPGRADE_WITHIN),
                values.get(Settings.FIRST_MESSAGE_WITHIN),
                values.get(Settings.PING_EVERY),
                values.get(Settings.IDLE_AFTER),
                values.get(Settings.WAITING_ENDS),
                values.get(Settings.PAIRING_ENDS),
                values.get(Settings.DRAIN));
    }
}
