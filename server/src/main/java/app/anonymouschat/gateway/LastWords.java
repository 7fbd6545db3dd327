package app.anonymouschat.gateway;

import io.netty.channel.Channel;
import io.netty.channel.socket.DuplexChannel;
import java.time.Duration;

/// Ends a connection so that what was said last arrives: a socket closed with bytes unread resets the connection, and a
/// reset can overtake the answer. Confined to the connection's loop.
final class LastWords {
    /// What the TLS handler of a connection is called.
    static final String TLS = "tls";

    private static final Duration GRACE = Duration.ofSeconds(2);

    private LastWords() {}

    static void close(Channel channel, LoopPort loop) {
        if (channel instanceof DuplexChannel duplex && channel.pipeline().get(TLS) == null) {
            var _ = duplex.shutdownOutput();
            loop.after(GRACE, () -> hangUp(channel));
        } else {
            hangUp(channel);
        }
    }

    /// Ends a connection at once. How that went is nobody's concern.
    static void hangUp(Channel channel) {
        var _ = channel.close();
    }
}
