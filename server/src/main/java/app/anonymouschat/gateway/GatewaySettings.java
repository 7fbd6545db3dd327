package app.anonymouschat.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/// What the gateway has to know.
public record GatewaySettings(Endpoint endpoint, Trust trust, Deadlines deadlines, QueueBounds queue, int connections) {

    /// Where to listen; port 0 takes a free one.
    public record Endpoint(List<InetAddress> addresses, int port, Encryption encryption, Transport transport) {}

    /// How the port is protected.
    public sealed interface Encryption {
        /// Plain HTTP.
        record Off() implements Encryption {}

        /// HTTPS with PEM files that are looked at again every so often.
        record Files(Path certificate, Path key, Duration checkEvery) implements Encryption {}
    }

    /// Whose pages and proxies are believed. No origins: the server's own.
    public record Trust(List<URI> origins, Predicate<InetAddress> proxies, boolean proxyProtocol) {}

    /// How long to wait: for a request, between pings, in silence.
    public record Deadlines(Duration request, Duration ping, Duration idle) {}

    /// What may wait for one slow reader (PROTOCOL.md §2.5).
    public record QueueBounds(int bytes, int frames) {}
}
