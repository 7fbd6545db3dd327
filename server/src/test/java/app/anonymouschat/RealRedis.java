package app.anonymouschat;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A real Redis, or Valkey, on a free port of loopback, that keeps nothing and does not outlive this process.
public final class RealRedis implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(20);
    private static final List<String> PROGRAMS = List.of("/usr/bin/redis-server", "/usr/bin/valkey-server");
    private static final List<String> IN_MEMORY = List.of("--save", "", "--appendonly", "no");

    private final List<String> command;
    private final Path folder;
    private final int port;
    private Process process;
    private final Thread killer = new Thread(() -> process.destroyForcibly());

    private RealRedis(List<String> command, Path folder, int port) throws IOException {
        this.command = command;
        this.folder = folder;
        this.port = port;
        this.process = begin();
        Runtime.getRuntime().addShutdownHook(killer);
        awaitAnswer();
    }

    /// Starts one with further settings; skips the test where there is none.
    public static RealRedis start(String... settings) throws IOException {
        Path folder = Files.createTempDirectory("redis");
        int port = FreePort.draw();
        List<String> command = new ArrayList<>(List.of(
                program(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                folder.toString(),
                "--logfile",
                "",
                "--loglevel",
                "warning"));
        command.addAll(IN_MEMORY);
        command.addAll(List.of(settings));
        return new RealRedis(command, folder, port);
    }

    /// Starts one with this configuration, in this folder, on the port that it names; and further words.
    public static RealRedis configured(Path configuration, Path folder, int port, String... further)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program(), configuration.toString()));
        command.addAll(List.of(further));
        return new RealRedis(command, folder, port);
    }

    private static String program() {
        Optional<String> program = PROGRAMS.stream()
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst();
        assumeTrue(program.isPresent(), "skipped: no Redis (on Debian: apt-get install redis-server)");
        return program.orElseThrow();
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private void awaitAnswer() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!process.isAlive() || !isListening()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("it did not start: " + Files.readString(folder.resolve("output")));
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean isListening() {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    /// What it answers to a command without spaces in its words, as it comes.
    public String ask(String... words) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((String.join(" ", words) + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Sends a signal, such as STOP or CONT.
    public void signal(String name) throws IOException {
        signal(process, name);
    }

    static void signal(Process process, String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
    }

    /// Ends it at once; {@link #restart} begins it anew, empty, on the same port.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    public void restart() throws IOException {
        process = begin();
        awaitAnswer();
    }

    /// The files in its folder.
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        if (Thread.currentThread() != killer) {
            Runtime.getRuntime().removeShutdownHook(killer);
        }
    }
}
