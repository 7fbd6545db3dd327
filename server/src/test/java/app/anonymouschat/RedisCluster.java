package app.anonymouschat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// A real cluster of three on free ports of loopback, each with a third of the slots and without replicas.
public final class RedisCluster implements AutoCloseable {
    private static final int SLOTS = 16_384;
    private static final int SIZE = 3;
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final List<RealRedis> nodes = new ArrayList<>();

    /// Starts it; skips the test where there is no Redis.
    public static RedisCluster start() throws IOException {
        RedisCluster cluster = new RedisCluster();
        for (int i = 0; i < SIZE; i++) {
            cluster.add(SLOTS * i / SIZE, SLOTS * (i + 1) / SIZE - 1);
        }
        cluster.awaitWhole();
        return cluster;
    }

    private void add(int firstSlot, int lastSlot) throws IOException {
        String busPort = Integer.toString(FreePort.draw());
        RealRedis node = RealRedis.start("--cluster-enabled", "yes", "--cluster-port", busPort);
        node.ask("CLUSTER", "ADDSLOTSRANGE", Integer.toString(firstSlot), Integer.toString(lastSlot));
        node.ask("CLUSTER", "SET-CONFIG-EPOCH", Integer.toString(nodes.size() + 1));
        if (!nodes.isEmpty()) {
            nodes.getFirst().ask("CLUSTER", "MEET", "127.0.0.1", Integer.toString(node.port()), busPort);
        }
        nodes.add(node);
    }

    private void awaitWhole() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        for (RealRedis node : nodes) {
            while (!isWhole(node.ask("CLUSTER", "INFO"))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("the cluster did not form");
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private static boolean isWhole(String told) {
        return told.contains("cluster_state:ok") && told.contains("cluster_size:" + SIZE);
    }

    /// As the setting `redis` names it.
    public String uri() {
        return nodes.stream().map(node -> "127.0.0.1:" + node.port()).collect(Collectors.joining(",", "redis://", ""));
    }

    /// What each of them answers, one after another.
    public String ask(String... words) throws IOException {
        StringBuilder answers = new StringBuilder();
        for (RealRedis node : nodes) {
            answers.append(node.ask(words));
        }
        return answers.toString();
    }

    @Override
    public void close() throws IOException {
        for (RealRedis node : nodes) {
            node.close();
        }
    }
}
