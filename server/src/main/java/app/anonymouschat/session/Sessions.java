package app.anonymouschat.session;

import java.net.InetAddress;
import java.time.Duration;

/// All connections of this server. Any thread may call it.
public final class Sessions {
    /// A session for a socket that was just upgraded. The address is the client's, after any proxy named in the
    /// configuration; it is not kept. {@link Session#opened} is the caller's to call next.
    public Session begin(Outbox outbox, Loop loop, InetAddress address) {
        return new Session();
    }

    /// Makes no new match from now on, and tells everybody with `draining`; pairs are left alone. The gateway closes
    /// what is left with 1012 later.
    public void drain(Duration retryAfter) {}

    /// How many are open.
    public int open() {
        return 0;
    }
}
