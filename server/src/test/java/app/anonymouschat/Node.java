package app.anonymouschat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// One server of a fleet, in a process of its own behind a cable to Redis. It can be killed, frozen, cut off, and
/// started again on another port.
final class Node implements AutoCloseable {
    private final Cable cable;
    private volatile Process process;
    private volatile int port;
    private volatile boolean open;

    Node(int redisPort) throws IOException {
        cable = new Cable(redisPort);
        process = started();
    }

    /// Starts it again.
    void begin() throws IOException {
        process = started();
    }

    private Process started() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                NodeProcess.class.getName(),
                "limits=off",
                "interests-wait=2s",
                "drain=4s",
                "health-port=off",
                "redis=redis://127.0.0.1:" + cable.port());
        Process begun =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        Runtime.getRuntime().addShutdownHook(new Thread(begun::destroyForcibly));
        BufferedReader out = begun.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                port = Integer.parseInt(line.substring("port ".length()));
                open = true;
                return begun;
            }
        }
        throw new IOException("a server did not start");
    }

    int port() {
        return port;
    }

    /// Whether a balancer would send people here.
    boolean isOpen() {
        return open;
    }

    void kill() {
        open = false;
        process.destroyForcibly();
        process.onExit().join();
    }

    /// A balancer notices that it does not answer.
    void freeze() throws IOException {
        open = false;
        RealRedis.signal(process, "STOP");
    }

    void thaw() throws IOException {
        RealRedis.signal(process, "CONT");
        open = true;
    }

    Cable cable() {
        return cable;
    }

    /// Has it let its chats end, and stop.
    void drain() {
        open = false;
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        cable.close();
    }
}
