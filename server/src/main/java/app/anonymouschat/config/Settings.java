package app.anonymouschat.config;

import static app.anonymouschat.config.Group.ACCESS;
import static app.anonymouschat.config.Group.FLEET;
import static app.anonymouschat.config.Group.LIMITS;
import static app.anonymouschat.config.Group.LISTENING;
import static app.anonymouschat.config.Group.PAIRING;
import static app.anonymouschat.config.Group.RELAY;
import static app.anonymouschat.config.Group.TIMES;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of all settings. Flags, `--help`, the `config` command and docs/configuration.md are made from it alone.
public final class Settings {
    private static final List<Setting<?>> TABLE = new ArrayList<>();
    private static final Duration DAY = Duration.ofHours(24);

    static final Setting<List<InetAddress>> ADDRESSES = add(
            LISTENING,
            "addresses",
            Kinds.addresses(),
            "::",
            "IP addresses to listen on. `::` is every address of the machine, IPv6 and IPv4; `127.0.0.1,::1` is this"
                    + " machine alone.");
    static final Setting<Integer> PORT =
            add(LISTENING, "port", Kinds.port(), "8080", "Port of the page and its socket. 0 takes a free one.");
    static final Setting<Optional<Path>> TLS_CERTIFICATE = add(
            LISTENING,
            "tls-certificate",
            Kinds.file(),
            "",
            "PEM file with the certificate and the chain to its authority. With tls-key it turns on HTTPS (TLS 1.2 and"
                    + " 1.3). Both are read again when they change; a file that can not be used leaves the old ones"
                    + " in place.");
    static final Setting<Optional<Path>> TLS_KEY =
            add(LISTENING, "tls-key", Kinds.file(), "", "PEM file with the private key, PKCS #8 without a password.");
    static final Setting<Duration> TLS_CHECK = add(
            LISTENING,
            "tls-check",
            Kinds.duration(Duration.ofMillis(100), DAY),
            "30s",
            "How often to look whether certificate or key changed.");
    static final Setting<Optional<Integer>> HEALTH_PORT = add(
            LISTENING,
            "health-port",
            Kinds.portOrOff(),
            "0",
            "Port of health-addresses for /health/live, /health/ready and /metrics (Prometheus). 0 takes a free one,"
                    + " which the log names; off listens on none.");
    static final Setting<List<InetAddress>> HEALTH_ADDRESSES = add(
            LISTENING,
            "health-addresses",
            Kinds.addresses(),
            "127.0.0.1",
            "IP addresses for health and metrics, which say nothing of any person. Whoever reaches them reads them:"
                    + " another than this machine's own belongs to a network of your own.");

    static final Setting<Optional<URI>> CONTACT = add(
            LISTENING,
            "contact",
            Kinds.contact(),
            "",
            "Where visitors reach whoever runs this server: the page on privacy links to /contact, which leads there.");

    static final Setting<Boolean> IO_URING = add(
            LISTENING,
            "transport",
            Kinds.choice("io_uring", "auto"),
            "auto",
            "How connections are served. auto: by epoll on Linux; io_uring: by that, where the kernel has it and allows it,"
                    + " else the server says so and does not start. docs/benchmarks.md has what it is worth.");

    static final Setting<List<URI>> ORIGINS = add(
            ACCESS,
            "origins",
            Kinds.origins(),
            "",
            "Origins whose pages may open a socket. Where none is set it is the server's own: the Origin must be the"
                    + " scheme and host that the request was made to. Without TLS that host must be localhost or an IP"
                    + " address (browsers give camera and cryptography to no other page without TLS), so that no name"
                    + " on the Internet can be pointed at this server and pass for it. Whoever comes by an origin that is"
                    + " set gets documents that tell search engines and link previews their whole address.");
    static final Setting<List<Network>> PROXIES = add(
            ACCESS,
            "proxies",
            Kinds.networks(),
            "",
            "Proxies in front of this server. Only what comes from them is believed when it names a client by"
                    + " X-Forwarded-For (the right-most address that is not itself such a proxy) or HTTPS by"
                    + " X-Forwarded-Proto. They must pass Host on as it came.");
    static final Setting<Boolean> PROXY_PROTOCOL = add(
            ACCESS,
            "proxy-protocol",
            Kinds.toggle(),
            "off",
            "Whether connections from these proxies begin with a PROXY protocol header, version 1 or 2.");
    static final Setting<Boolean> LAN = add(
            ACCESS,
            "lan",
            Kinds.choice("on", "auto"),
            "auto",
            "Whether partners may connect by addresses of a local network. auto: where both are on one, that is come"
                    + " from loopback or private addresses; on: always.");

    static final Setting<Optional<Integer>> STUN_PORT = add(
            RELAY,
            "stun-port",
            Kinds.portOrOff(),
            "3478",
            "UDP port on which this server answers STUN, by which browsers behind routers learn their public address, so"
                    + " that most of them can reach each other. off, or 0, turns it off, and browsers are named none."
                    + " Where the port is taken the server says so and does without.");
    static final Setting<List<InetAddress>> STUN_ADDRESSES = add(
            RELAY,
            "stun-addresses",
            Kinds.addresses(),
            "",
            "IP addresses on which it is answered. Where none is set it is those of `addresses`, or `::` where proxies"
                    + " is set, since browsers reach STUN past them. `::` is every address that the machine has when the"
                    + " server starts.");
    static final Setting<Optional<String>> STUN_HOST = add(
            RELAY,
            "stun-host",
            Kinds.host(),
            "",
            "Name or address that pages are told to ask for STUN. Where none is set it is the one that they reach the"
                    + " page by; set it where that is a proxy on another machine, which carries no UDP.");
    static final Setting<List<String>> TURN_URLS = add(
            RELAY,
            "turn-urls",
            Kinds.turnUrls(),
            "",
            "TURN relays for calls that can not be direct, or should not. Without one, who hides their IP address can"
                    + " not call.");
    static final Setting<Optional<Secret>> TURN_SECRET = add(
            RELAY,
            "turn-secret",
            Kinds.secret(),
            "",
            "The secret shared with the relays (coturn: static-auth-secret). Others on this machine can see flags: use"
                    + " turn-secret-file or the environment.");
    static final Setting<Optional<Path>> TURN_SECRET_FILE =
            add(RELAY, "turn-secret-file", Kinds.file(), "", "File whose first line is that secret.");

    static final Setting<Duration> INTERESTS_WAIT = add(
            PAIRING,
            "interests-wait",
            Kinds.duration(Duration.ZERO, DAY),
            "5s",
            "How long a visitor with interests waits for one who shares them before anybody will do.");
    static final Setting<Duration> AGAIN_WAIT = add(
            PAIRING,
            "again-wait",
            Kinds.duration(Duration.ZERO, DAY),
            "10s",
            "How long one of two who met before must have waited before they meet again.");

    static final Setting<Boolean> LIMITED = add(
            LIMITS,
            "limits",
            Kinds.toggle(),
            "on",
            "Whether addresses are limited at all. off is for measuring, and behind a proxy that limits by itself.");
    static final Setting<Integer> CONNECTIONS = add(
            LIMITS,
            "connections",
            Kinds.number(1, 10_000_000),
            "15000",
            "Sockets at once; one more is closed with 1013. Stay below the files that a process may open.");
    static final Setting<Integer> SOCKETS_PER_ADDRESS = add(
            LIMITS,
            "sockets-per-address",
            Kinds.number(1, 1_000_000),
            "20",
            "Sockets at once from one address (IPv6: from one /64).");
    static final Setting<Integer> SEARCHES = add(
            LIMITS,
            "searches",
            Kinds.number(1, 1_000_000),
            "30",
            "Searches from one address within searches-within before a proof of work is asked for.");
    static final Setting<Duration> SEARCHES_WITHIN = add(
            LIMITS,
            "searches-within",
            Kinds.duration(Duration.ofSeconds(1), DAY),
            "10m",
            "The time over which searches are counted.");
    static final Setting<Integer> PROOFS_FROM = add(
            LIMITS,
            "proofs-from",
            Kinds.number(0, 10_000_000),
            "10000",
            "Open sockets from which on every search needs a proof of work, to keep a flood off; 0 is always. Below,"
                    + " only addresses that searched much or were reported need one.");
    static final Setting<Integer> FRAMES_PER_SECOND = add(
            LIMITS,
            "frames-per-second",
            Kinds.number(1, 1_000_000),
            "40",
            "Frames that one browser may relay to its partner in a second.");
    static final Setting<Integer> FRAME_BURST = add(
            LIMITS,
            "frame-burst",
            Kinds.number(1, 1_000_000),
            "120",
            "Frames that it may relay at once after a pause.");
    static final Setting<Integer> QUEUE_BYTES = add(
            LIMITS,
            "queue-bytes",
            Kinds.number(32 * 1024, 16 * 1024 * 1024),
            "65536",
            "Bytes that wait for a slow reader at most; beyond it the socket is closed with 1013.");
    static final Setting<Integer> QUEUE_FRAMES =
            add(LIMITS, "queue-frames", Kinds.number(4, 65_536), "64", "Frames that wait for a slow reader at most.");

    static final Setting<Optional<Secret>> REDIS = add(
            FLEET,
            "redis",
            Kinds.redis(),
            "",
            "Redis 7 or Valkey by which several servers share those who wait: redis://HOST:PORT, rediss:// for TLS,"
                    + " redis-sentinel://HOST,HOST#NAME, or several HOST:PORT with commas between for a cluster. Others"
                    + " on this machine can see flags: set a password (redis://NAME:PASSWORD@HOST) in the environment or"
                    + " a file. Without it this server is alone, and needs none.");

    static final Setting<Duration> UPGRADE_WITHIN = add(
            TIMES,
            "upgrade-within",
            Kinds.duration(Duration.ofMillis(100), Duration.ofMinutes(5)),
            "5s",
            "Time to make a request, and between two on one connection.");
    static final Setting<Duration> FIRST_MESSAGE_WITHIN = add(
            TIMES,
            "first-message-within",
            Kinds.duration(Duration.ofMillis(100), Duration.ofMinutes(5)),
            "10s",
            "Time to say the first message; then 4408.");
    static final Setting<Duration> PING_EVERY = add(
            TIMES,
            "ping-every",
            Kinds.duration(Duration.ofMillis(100), Duration.ofHours(1)),
            "25s",
            "How often a socket is asked whether its browser is still there.");
    static final Setting<Duration> IDLE_AFTER = add(
            TIMES,
            "idle-after",
            Kinds.duration(Duration.ofMillis(200), Duration.ofHours(3)),
            "60s",
            "Silence, pongs included, after which a socket is closed with 4408. Longer than ping-every.");
    static final Setting<Duration> WAITING_ENDS = add(
            TIMES,
            "waiting-ends",
            Kinds.duration(Duration.ofSeconds(1), DAY),
            "15m",
            "Waiting for a partner, at most.");
    static final Setting<Duration> PAIRING_ENDS = add(
            TIMES,
            "pairing-ends",
            Kinds.duration(Duration.ofSeconds(1), DAY),
            "120s",
            "Time after which two who were paired, and connected or not, are let go by the server.");
    static final Setting<Duration> DRAIN = add(
            TIMES,
            "drain",
            Kinds.duration(Duration.ZERO, Duration.ofSeconds(10)),
            "8s",
            "When the server is told to stop: time that pairs have to finish connecting, before sockets are closed with"
                    + " 1012.");

    private Settings() {}

    /// All settings, grouped, in the order in which to show them.
    public static List<Setting<?>> all() {
        return List.copyOf(TABLE);
    }

    private static <T> Setting<T> add(Group group, String name, Kind<T> kind, String fallback, String explanation) {
        Setting<T> setting = new Setting<>(group, name, kind, fallback, explanation);
        TABLE.add(setting);
        return setting;
    }
}
