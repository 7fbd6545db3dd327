package app.anonymouschat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A real Redis with a replica and a Sentinel that watches them, on free ports of loopback.
final class WatchedRedis implements AutoCloseable {
    private static final String NAME = "chat";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final RealRedis first;
    private final RealRedis replica;
    private final RealRedis sentinel;

    private WatchedRedis(RealRedis first, RealRedis replica, RealRedis sentinel) {
        this.first = first;
        this.replica = replica;
        this.sentinel = sentinel;
    }

    static WatchedRedis start() throws IOException {
        RealRedis first = RealRedis.start();
        RealRedis replica = RealRedis.start("--replicaof", "127.0.0.1 " + first.port());
        Path folder = Files.createTempDirectory("sentinel");
        int port = FreePort.draw();
        Path configuration = Files.writeString(
                folder.resolve("sentinel.conf"), """
                port %d
                bind 127.0.0.1
                dir %s
                sentinel monitor %s 127.0.0.1 %d 1
                sentinel down-after-milliseconds %s 1000
                sentinel failover-timeout %s 5000
                """.formatted(port, folder, NAME, first.port(), NAME, NAME));
        WatchedRedis watched =
                new WatchedRedis(first, replica, RealRedis.configured(configuration, folder, port, "--sentinel"));
        watched.awaitReplica();
        return watched;
    }

    /// Until the Sentinel knows of a replica that it could have take over.
    private void awaitReplica() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!sentinel.ask("SENTINEL", "REPLICAS", NAME).contains("master-link-status\r\n$2\r\nok")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no replica");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /// As the setting `redis` names it.
    String uri() {
        return "redis-sentinel://127.0.0.1:" + sentinel.port() + "#" + NAME;
    }

    /// Ends the first; the replica takes over.
    void failOver() {
        first.kill();
    }

    @Override
    public void close() throws IOException {
        sentinel.close();
        replica.close();
        first.close();
    }
}
