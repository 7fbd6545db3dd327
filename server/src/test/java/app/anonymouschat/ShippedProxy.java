package app.anonymouschat;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A real proxy with the configuration that is shipped for it, in front of a server, on free ports of this machine. It
/// does not outlive this process.
final class ShippedProxy implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    /// Which one: its program, and where its configuration is.
    enum Kind {
        NGINX("/usr/sbin/nginx", "nginx/anonymouschat.conf"),
        CADDY("/usr/bin/caddy", "caddy/Caddyfile"),
        HAPROXY("/usr/sbin/haproxy", "haproxy/haproxy.cfg");

        private final Path program;
        private final Path shipped;

        Kind(String program, String shipped) {
            this.program = Path.of(program);
            this.shipped = Path.of("..", "deploy", shipped);
        }

        String shipped() throws IOException {
            return Files.readString(shipped);
        }
    }

    /// Where it and its server are.
    private record Place(Path folder, int server, int port, int plainPort) {}

    private final Place place;
    private final Process process;
    private final Thread killer;

    private ShippedProxy(Place place, Process process) {
        this.place = place;
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
    }

    /// Starts it in this folder, where certificate.pem and key.pem are, its configuration changed so; skips the test
    /// where the program is not there.
    static ShippedProxy start(Kind kind, Path folder, int server, UnaryOperator<String> change) throws IOException {
        String name = kind.program.getFileName().toString();
        assumeTrue(
                Files.isExecutable(kind.program), "skipped: no " + name + " (on Debian: apt-get install " + name + ")");
        Place place = new Place(folder, server, FreePort.draw(), FreePort.draw());
        ProcessBuilder command = command(kind, place, change.apply(kind.shipped()));
        command.environment().put("HOME", folder.toString());
        command.environment().remove("XDG_DATA_HOME");
        command.environment().remove("XDG_CONFIG_HOME");
        Process process = command.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        ShippedProxy proxy = new ShippedProxy(place, process);
        Runtime.getRuntime().addShutdownHook(proxy.killer);
        proxy.awaitListening();
        return proxy;
    }

    private static ProcessBuilder command(Kind kind, Place place, String shipped) throws IOException {
        String program = kind.program.toString();
        String behind = shipped.replace("127.0.0.1:8080", "127.0.0.1:" + place.server());
        return switch (kind) {
            case NGINX ->
                new ProcessBuilder(
                        program,
                        "-c",
                        write(place, nginx(place, behind)),
                        "-e",
                        "startup.log",
                        "-p",
                        place.folder().toString());
            case CADDY ->
                new ProcessBuilder(
                        program, "run", "--adapter", "caddyfile", "--config", write(place, caddy(place, behind)));
            case HAPROXY -> new ProcessBuilder(program, "-db", "-f", write(place, haproxy(place, behind)));
        };
    }

    /// Within a whole one that keeps logs, as Debian's does. One process, so that none stays behind.
    private static String nginx(Place place, String shipped) {
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(each -> each + "_temp_path " + place.folder() + "/" + each + ";\n")
                .collect(Collectors.joining());
        String site = shipped.replace("listen 80;", "listen " + place.plainPort() + ";")
                .replace("listen [::]:80;", "listen [::]:" + place.plainPort() + ";")
                .replace("listen 443 ", "listen " + place.port() + " ")
                .replace("listen [::]:443 ", "listen [::]:" + place.port() + " ")
                .replace("/etc/letsencrypt/live/chat.example/fullchain.pem", "certificate.pem")
                .replace("/etc/letsencrypt/live/chat.example/privkey.pem", "key.pem");
        return "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log info;\nevents {}\nhttp {\n"
                + "access_log access.log;\n" + temporary + site + "}\n";
    }

    /// With a certificate at hand, and not by a name that others have.
    private static String caddy(Place place, String shipped) {
        return shipped.replaceFirst(
                        "\\{\n",
                        "{\n\tadmin off\n\thttp_port " + place.plainPort() + "\n\thttps_port " + place.port() + "\n")
                .replaceFirst("chat.example \\{\n", "localhost {\n\ttls certificate.pem key.pem\n");
    }

    private static String haproxy(Place place, String shipped) throws IOException {
        Path both = place.folder().resolve("both.pem");
        Files.writeString(
                both,
                Files.readString(place.folder().resolve("certificate.pem"))
                        + Files.readString(place.folder().resolve("key.pem")));
        return shipped.replace("bind :80\n", "bind :" + place.plainPort() + "\n")
                .replace("bind :::80 ", "bind :::" + place.plainPort() + " ")
                .replace("bind :443 ", "bind :" + place.port() + " ")
                .replace("bind :::443 ", "bind :::" + place.port() + " ")
                .replace("/etc/haproxy/chat.example.pem", both.toString());
    }

    private static String write(Place place, String configuration) throws IOException {
        return Files.writeString(place.folder().resolve("configuration"), configuration)
                .toString();
    }

    private void awaitListening() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new AssertionError("it did not start; it wrote: " + written());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean isListening() {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(LOOPBACK, place.port()));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return place.port();
    }

    int plainPort() {
        return place.plainPort();
    }

    /// All that it wrote into its folder, but for what it was given.
    String written() throws IOException {
        List<String> given = List.of("configuration", "certificate.pem", "key.pem", "both.pem");
        try (Stream<Path> files = Files.walk(place.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !given.contains(file.getFileName().toString()))
                    .map(ShippedProxy::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        if (Thread.currentThread() != killer) {
            Runtime.getRuntime().removeShutdownHook(killer);
        }
    }
}
