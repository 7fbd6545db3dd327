package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The built jar, running on a free port by the JDK of the build. It does not outlive this process.
public final class ServerProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Pattern READY = Pattern.compile("AnonymousChat is at https?://localhost:(\\d+)");

    private static final Pattern HEALTH = Pattern.compile("metrics are on port (\\d+)");
    private static final Pattern SOCKETS_OPEN = Pattern.compile("(?m)^anonymouschat_sockets_open (\\S+)$");

    private final Process process;
    private final Thread killer;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Queue<String> output = new ConcurrentLinkedQueue<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
    }

    /// Starts it with these flags after `run --port 0`, STUN off where they do not say otherwise. Waits until it says
    /// where it is.
    public static ServerProcess start(String... flags) {
        List<String> all = new ArrayList<>(List.of(flags));
        if (!all.contains("--stun-port")) {
            all.addAll(List.of("--stun-port", "off"));
        }
        return startOn(List.of(), 0, all.toArray(String[]::new));
    }

    /// Starts it with these words before its command, on another machine that is, on that port and with these flags.
    public static ServerProcess startOn(List<String> prefix, int port, String... flags) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("anonymouschat.jar"),
                "run",
                "--port",
                String.valueOf(port)));
        command.addAll(List.of(flags));
        try {
            var server = new ServerProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
            Runtime.getRuntime().addShutdownHook(server.killer);
            Thread.ofVirtual().start(server::readOutput);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port.join();
    }

    public String address() {
        return "http://localhost:" + port();
    }

    /// All that it has printed so far.
    String output() {
        return String.join("\n", output);
    }

    /// Until it has no socket any more: whoever was there is gone for it too.
    void awaitNobody() {
        eventually("sockets open", Person.PATIENCE, this::metrics, metrics -> numberIn(metrics, SOCKETS_OPEN) == 0);
    }

    /// SIGKILL: it has no chance to say goodbye.
    void kill() {
        process.destroyForcibly();
        awaitExit(START_LIMIT);
    }

    /// SIGTERM: from here on it drains.
    void terminate() {
        process.destroy();
    }

    /// Its exit code.
    int awaitExit(Duration limit) {
        try {
            return process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS).exitValue();
        } catch (TimeoutException e) {
            throw new AssertionError("The server has not ended within " + limit, e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(killer);
    }

    private String metrics() {
        URI address = URI.create("http://127.0.0.1:%.0f/metrics".formatted(numberIn(output(), HEALTH)));
        try (InputStream metrics = address.toURL().openStream()) {
            return new String(metrics.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double numberIn(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }

    private void awaitReady() {
        try {
            port.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            close();
            throw new AssertionError("The server did not start; it said: " + output(), e);
        }
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    port.complete(Integer.valueOf(ready.group(1)));
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        port.completeExceptionally(new IllegalStateException("It ended before it was ready"));
    }
}
