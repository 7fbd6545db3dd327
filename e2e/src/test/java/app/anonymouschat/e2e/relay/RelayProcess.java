package app.anonymouschat.e2e.relay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.turn.RelayLine;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnLender;
import app.anonymouschat.turn.TurnMessage;
import app.anonymouschat.turn.TurnServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Real coturn on loopback with the shipped configuration, and after it what differs from machine to machine. It does
/// not outlive this process.
final class RelayProcess implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/turnserver");
    private static final Path SHIPPED = Path.of("..", "deploy", "coturn", "turnserver.conf");
    private static final String SECRET = "a secret for tests alone";
    private static final String LOG_OPENED = "log file opened: ";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final Path output;
    private final TestCertificate certificate;
    private final int port;
    private final int tlsPort;
    private final Process process;
    private final Thread killer;

    private RelayProcess(Path output, TestCertificate certificate, int port, int tlsPort, Process process) {
        this.output = output;
        this.certificate = certificate;
        this.port = port;
        this.tlsPort = tlsPort;
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
    }

    /// Starts it with these lines more, and waits until it listens; skips the test where there is no coturn.
    static RelayProcess start(String... lines) throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: no coturn (on Debian: apt-get install coturn)");
        Path folder = Files.createTempDirectory("relay");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx")); // It becomes another user.
        int port = freePort();
        int tlsPort = freePort();
        TestCertificate certificate = TestCertificate.in(folder);
        List<String> configuration = new ArrayList<>(shipped());
        configuration.addAll(List.of(
                "realm=relay.test",
                "static-auth-secret=" + SECRET,
                "listening-ip=127.0.0.1",
                "relay-ip=127.0.0.1",
                "listening-port=" + port,
                "tls-listening-port=" + tlsPort,
                "cert=" + certificate.certificate(),
                "pkey=" + certificate.key(),
                "pidfile=" + folder.resolve("pid"),
                "userdb=" + folder.resolve("db")));
        configuration.addAll(List.of(lines));
        makeUserDatabase(folder.resolve("db"));
        Path file = Files.write(folder.resolve("turnserver.conf"), configuration);
        Process process = new ProcessBuilder(PROGRAM.toString(), "-c", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        RelayProcess relay = new RelayProcess(folder.resolve("output"), certificate, port, tlsPort, process);
        Runtime.getRuntime().addShutdownHook(relay.killer);
        relay.awaitListening();
        return relay;
    }

    /// As it is, but that only root can become somebody else.
    private static List<String> shipped() throws IOException {
        boolean root = "root".equals(System.getProperty("user.name"));
        return Files.readAllLines(SHIPPED).stream()
                .filter(line -> root || !line.startsWith("proc-"))
                .toList();
    }

    /// Made before, since coturn's threads would else make it all at once and refuse the first loans. The log that this
    /// leaves is deleted.
    private static void makeUserDatabase(Path database) throws IOException {
        Process made = new ProcessBuilder("turnadmin", "-l", "-b", database.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = made.inputReader()) {
            for (String line : lines.lines().toList()) {
                int at = line.indexOf(LOG_OPENED);
                if (at >= 0) {
                    Files.deleteIfExists(Path.of(line.substring(at + LOG_OPENED.length())));
                }
            }
        }
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-rw-rw-"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            return free.getLocalPort();
        }
    }

    private void awaitListening() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new AssertionError("coturn did not start; it said: " + output());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /// UDP comes last; where nobody listens yet the system says so at once.
    private boolean isListening() throws IOException {
        try (TurnClient probe = client()) {
            return probe.askOpenly(TurnMessage.ALLOCATE).error() == 401;
        } catch (PortUnreachableException notYet) {
            return false;
        }
    }

    /// A loan as the server makes them at this time.
    static TurnServer loan(InstantSource clock) {
        return loan(clock, SECRET);
    }

    /// One made with another secret.
    static TurnServer loan(InstantSource clock, String secret) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return TurnLender.of(List.of("turn:relay.test"), key, clock, new SecureRandom())
                .lend()
                .getFirst();
    }

    /// A client over UDP with a loan of its own.
    TurnClient client() throws IOException {
        return client(loan(InstantSource.system()));
    }

    TurnClient client(TurnServer loan) throws IOException {
        return new TurnClient(RelayLine.udp(new InetSocketAddress(LOOPBACK, port)), loan);
    }

    /// A client over TCP, on the port for networks that let nothing else out.
    TurnClient tcpClient() throws IOException {
        return new TurnClient(RelayLine.over(new Socket(LOOPBACK, tlsPort)), loan(InstantSource.system()));
    }

    /// A client over TLS, likewise.
    TurnClient tlsClient() throws IOException {
        Socket socket = certificate.trusting().createSocket(LOOPBACK, tlsPort);
        return new TurnClient(RelayLine.over(socket), loan(InstantSource.system()));
    }

    /// All that it printed.
    String output() throws IOException {
        return Files.readString(output, StandardCharsets.ISO_8859_1);
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
