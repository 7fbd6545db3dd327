package app.anonymouschat.doctor;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;

/// Whether a socket on which nothing is said lives until the server pings it.
final class IdleCheck {
    static final String SUBJECT = "Silent sockets";
    /// The server pings every 25 s where nothing else is set.
    static final Duration LONGEST = Duration.ofSeconds(70);

    private static final String ADVICE =
            "Let the proxy keep sockets that are silent for a minute: proxy_read_timeout, timeout tunnel, idle timeouts.";

    private IdleCheck() {}

    static List<Finding> look(Way way) throws IOException {
        long began = System.nanoTime();
        try (SignalClient client = SignalClient.open(way)) {
            client.say("{\"type\":\"inspect\"}");
            Heard heard = client.hear(LONGEST);
            while (heard instanceof Heard.Told) {
                heard = client.hear(LONGEST);
            }
            return List.of(
                    heard instanceof Heard.Pinged
                            ? Finding.ok(SUBJECT, "live until the server's ping, after " + secondsSince(began))
                            : ended(began));
        } catch (SocketTimeoutException silent) {
            return List.of(Finding.warning(
                    SUBJECT, "live, but no ping came in " + LONGEST.toSeconds() + " s", "Set ping-every to 25s."));
        } catch (EOFException | SocketException cut) {
            return List.of(ended(began));
        }
    }

    private static Finding ended(long began) {
        return Finding.failed(SUBJECT, "are ended after " + secondsSince(began), ADVICE);
    }

    private static String secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds() + " s";
    }
}
