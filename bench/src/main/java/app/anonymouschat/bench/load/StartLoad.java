package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long after its process was started the server accepts a socket, without and with what an earlier run left for
/// the next (JEP 514).
final class StartLoad {
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int ANSWER_BYTES = 12;
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private enum Way {
        PLAIN,
        CACHED
    }

    private StartLoad() {}

    static List<Line> measure(int rounds) {
        try {
            Path cache = Files.createTempFile("anonymouschat", ".aot");
            try {
                train(cache);
                return lines(Rounds.measure(rounds, Way.values(), way -> millis(options(way, cache))));
            } finally {
                Files.delete(cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(Rounds<Way, Double> rounds) {
        return List.of(
                Line.of("by its jar alone", "ms", rounds.sample(Way.PLAIN, millis -> millis)),
                new Line("with an AOT cache", "ms", rounds.sample(Way.CACHED, millis -> millis), new Goal.AtMost(200)));
    }

    private static List<String> options(Way way, Path cache) {
        return switch (way) {
            case PLAIN -> List.of();
            case CACHED -> List.of("-XX:AOTCache=" + cache);
        };
    }

    /// Lets the server leave its cache there when it ends.
    private static void train(Path cache) throws IOException {
        int port = freePort();
        Process server = Program.spawn(Contender.ours(List.of("-XX:AOTCacheOutput=" + cache), port));
        awaitSocket(port);
        end(server);
        if (Files.size(cache) == 0) {
            throw new IOException("The server left no AOT cache");
        }
    }

    private static double millis(List<String> options) {
        try {
            int port = freePort();
            long start = System.nanoTime();
            Process server = Program.spawn(Contender.ours(options, port));
            awaitSocket(port);
            double millis = (System.nanoTime() - start) / 1e6;
            end(server);
            return millis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process server) throws IOException {
        server.destroy();
        try {
            if (!server.waitFor(1, TimeUnit.MINUTES)) {
                throw new IOException("The server did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, HERE)) {
            return free.getLocalPort();
        }
    }

    private static void awaitSocket(int port) throws IOException {
        long patience = System.nanoTime() + PATIENCE_NANOS;
        while (!isAccepted(port)) {
            if (System.nanoTime() - patience > 0) {
                throw new IOException("The server accepts nobody");
            }
            LockSupport.parkNanos(NAP_NANOS);
        }
    }

    private static boolean isAccepted(int port) {
        try (Socket socket = new Socket(HERE, port)) {
            String request = Signalling.INSTANCE.upgrade(port).orElseThrow();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(ANSWER_BYTES);
            return new String(answer, StandardCharsets.US_ASCII).equals("HTTP/1.1 101");
        } catch (IOException notYet) {
            return false;
        }
    }
}
