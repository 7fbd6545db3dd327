package app.anonymouschat.e2e.relay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.turn.RelayLine;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnLender;
import app.anonymouschat.turn.TurnMessage;
import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Real coturn on loopback with the shipped configuration, and after it what differs from machine to machine. It does
/// not outlive this process.
public final class RelayProcess implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/turnserver");
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final RelayFolder folder;
    private final int port;
    private final int tlsPort;
    private final Process process;
    private final Thread killer;

    private RelayProcess(RelayFolder folder, int port, int tlsPort, Process process) {
        this.folder = folder;
        this.port = port;
        this.tlsPort = tlsPort;
        this.process = process;
        this.killer = new Thread(process::destroyForcibly);
    }

    /// Skips the test where there is no coturn.
    public static void assumePossible() {
        assumeTrue(Files.isExecutable(PROGRAM), "skipped: no coturn (on Debian: apt-get install coturn)");
    }

    /// Starts it with these lines more, and waits until it listens; skips the test where there is no coturn.
    static RelayProcess start(String... lines) throws IOException {
        return startWithout("\n", lines);
    }

    /// Likewise, without the lines in which this word is.
    static RelayProcess startWithout(String word, String... lines) throws IOException {
        assumePossible();
        int port = FreePort.draw();
        int tlsPort = FreePort.draw();
        List<String> more = new ArrayList<>(List.of(
                "listening-ip=127.0.0.1",
                "relay-ip=127.0.0.1",
                "listening-port=" + port,
                "tls-listening-port=" + tlsPort));
        more.addAll(List.of(lines));
        RelayFolder folder = RelayFolder.without(word, more);
        RelayProcess relay = new RelayProcess(folder, port, tlsPort, launch(List.of(), folder));
        Runtime.getRuntime().addShutdownHook(relay.killer);
        relay.awaitListening();
        return relay;
    }

    /// Starts coturn from that folder, with these words before its command.
    public static Process launch(List<String> prefix, RelayFolder folder) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(PROGRAM.toString(), "-c", folder.configuration().toString()));
        return new ProcessBuilder(command)
                .directory(folder.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.output().toFile())
                .start();
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
            TurnMessage answer = probe.askOpenly(TurnMessage.ALLOCATE);
            return answer.error() == 401 || answer.isSuccess();
        } catch (PortUnreachableException notYet) {
            return false;
        }
    }

    /// The flags of a server that lends it, by UDP, TCP and TLS.
    List<String> lent() {
        String udp = "turn:127.0.0.1:" + port + "?transport=udp";
        String tcp = "turn:127.0.0.1:" + tlsPort + "?transport=tcp";
        String tls = "turns:127.0.0.1:" + tlsPort + "?transport=tcp";
        return List.of("--turn-urls", String.join(",", udp, tcp, tls), "--turn-secret", RelayFolder.SECRET);
    }

    /// What vouches for its certificate.
    Path authority() {
        return folder.certificate().certificate();
    }

    /// A loan as the server makes them at this time.
    static TurnServer loan(InstantSource clock) {
        return loan(clock, RelayFolder.SECRET);
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
        Socket socket = folder.certificate().trusting().createSocket(LOOPBACK, tlsPort);
        return new TurnClient(RelayLine.over(socket), loan(InstantSource.system()));
    }

    /// All that it printed.
    String output() throws IOException {
        return Files.readString(folder.output(), StandardCharsets.ISO_8859_1);
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
