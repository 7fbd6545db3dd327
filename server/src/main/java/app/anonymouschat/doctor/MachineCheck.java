package app.anonymouschat.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the server tells of itself on loopback: whether it is well, and whether the machine lets it have as many
/// sockets
/// as it would take.
final class MachineCheck {
    static final String SUBJECT = "Server from inside";

    private static final String REDIS = "Redis not persisting";
    private static final String FILES = "Open files";
    /// Of the jar, the log, the loops and health, and what connects meanwhile.
    private static final long OTHER_FILES = 256;

    private MachineCheck() {}

    static Finding notHere() {
        return Finding.notChecked(SUBJECT, "say --health-port on the server's machine");
    }

    static List<Finding> look(int port) throws IOException {
        Target target = new Target(false, "127.0.0.1", port);
        InetSocketAddress address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        try (HttpConnection connection = new HttpConnection(target, Sockets.tcp(address))) {
            int ready = connection.get("/health/ready").status();
            HttpReply metrics = connection.get("/metrics");
            Map<String, Double> told = read(new String(metrics.body(), StandardCharsets.UTF_8));
            List<Finding> findings = new ArrayList<>(List.of(health(ready), files(told)));
            redis(told).ifPresent(findings::add);
            findings.addAll(happened(told));
            return findings;
        }
    }

    private static Finding health(int ready) {
        return ready == 200
                ? Finding.ok(SUBJECT, "it is ready")
                : Finding.failed(
                        SUBJECT,
                        "it is not ready: the answer is " + ready,
                        ready == 503 ? "It is being stopped." : "See that this is the server's health-port.");
    }

    private static Finding files(Map<String, Double> told) {
        Double most = told.get("anonymouschat_files_most");
        Double connections = told.get("anonymouschat_connections_most");
        if (most == null || connections == null) {
            return Finding.notChecked(FILES, "the server does not tell");
        }
        String found =
                "the server may open " + most.longValue() + ", and takes " + connections.longValue() + " sockets";
        return most >= connections + OTHER_FILES
                ? Finding.ok(FILES, found)
                : Finding.failed(
                        FILES,
                        found,
                        "Raise the limit (LimitNOFILE= in its unit, ulimit -n in a shell), or set connections to at most "
                                + Math.max(1, most.longValue() - OTHER_FILES) + ".");
    }

    /// Nothing where the server shares with no others.
    private static Optional<Finding> redis(Map<String, Double> told) {
        return Optional.ofNullable(told.get("anonymouschat_redis_keeps")).map(keeps -> switch (keeps.intValue()) {
            case 0 -> Finding.ok(REDIS, "it keeps nothing on disk");
            case 1 ->
                Finding.failed(
                        REDIS,
                        "it keeps on disk what servers share",
                        "Set save \"\" and appendonly no, as deploy/redis/redis.conf has them, and delete what it wrote.");
            default ->
                Finding.warning(
                        REDIS,
                        "the server could not ask it",
                        "See that it is reached, and that its user may +config|get; its configuration must have save"
                                + " \"\" and appendonly no.");
        });
    }

    private static List<Finding> happened(Map<String, Double> told) {
        List<Finding> findings = new ArrayList<>();
        if (told.getOrDefault("anonymouschat_happenings_total{what=\"bug\"}", 0.0) > 0) {
            findings.add(Finding.warning("Bugs", "the server met some", "Its log says where: please report it."));
        }
        if (told.getOrDefault("anonymouschat_happenings_total{what=\"certificate_unusable\"}", 0.0) > 0) {
            findings.add(
                    Finding.warning(
                            "Certificate's files",
                            "a changed certificate or key could not be used",
                            "The old one stays in use until they can be: see the files, and whether the server may read them."));
        }
        return findings;
    }

    /// Prometheus' text form: a name and a number a line.
    private static Map<String, Double> read(String text) {
        Map<String, Double> told = new HashMap<>();
        text.lines().filter(line -> line.matches("[^# ]+ [0-9.eE+-]+")).forEach(line -> {
            int space = line.indexOf(' ');
            told.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
        return told;
    }
}
