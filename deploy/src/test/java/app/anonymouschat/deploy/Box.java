package app.anonymouschat.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server in a world of its own: a folder is its `/`, which it can not write, with nothing else of this machine but
/// the network; it is nobody there, and has no rights. Made by bubblewrap, and ends with this process.
final class Box implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final int LIMIT_SECONDS = 60;

    private final Process process;
    private final int port;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path errors;

    private Box(Process process, Path errors) throws IOException {
        this.process = process;
        this.errors = errors;
        this.port = port(process.inputReader());
    }

    /// Runs these words there, and waits until they say where they listen. What is in `seen` is to be seen there, at
    /// the place that it names. Skips the test where there is no bubblewrap, or it may do nothing.
    static Box open(Path root, Map<String, Path> seen, Map<String, String> environment, List<String> words)
            throws Exception {
        assumeTrue(canBeMade(), "skipped: bubblewrap can make no namespaces here");
        for (String place : List.of("proc", "dev")) {
            Files.createDirectories(root.resolve(place));
        }
        List<String> command = new ArrayList<>(List.of(
                Programs.need("/usr/bin/bwrap", "bubblewrap"),
                "--die-with-parent",
                "--unshare-user",
                "--unshare-pid",
                "--unshare-ipc",
                "--unshare-uts",
                "--uid",
                "65532",
                "--gid",
                "65532",
                "--ro-bind",
                root.toString(),
                "/",
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--clearenv"));
        seen.forEach((place, file) -> command.addAll(List.of("--ro-bind", file.toString(), place)));
        environment.forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        command.addAll(words);
        Path errors = Files.createTempFile("box", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Box(process, errors);
    }

    private static boolean canBeMade() throws Exception {
        return Programs.ask(
                                Programs.need("/usr/bin/bwrap", "bubblewrap"),
                                "--unshare-user",
                                "--unshare-pid",
                                "--ro-bind",
                                "/",
                                "/",
                                "--proc",
                                "/proc",
                                "/bin/true")
                        .code()
                == 0;
    }

    private int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IOException("It ended before it said where it listens: " + said());
    }

    /// All of its standard error so far.
    String said() throws IOException {
        return Files.readString(errors);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    int port() {
        return port;
    }

    /// The process of Java itself.
    ProcessHandle java() {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    /// Tells it to stop as systemd and containers do, and waits; returns its exit code.
    int stop() throws Exception {
        java().destroy();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("It did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        browser.close();
        Files.delete(errors);
    }
}
