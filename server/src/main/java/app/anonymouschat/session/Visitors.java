package app.anonymouschat.session;

import app.anonymouschat.matching.VisitorId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Which session of this server is which visitor, for those who search or are paired. Thread safe.
public final class Visitors {
    private final Map<VisitorId, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicLong next;

    /// For a server that is alone.
    public Visitors() {
        this(0);
    }

    /// Visitors get the numbers after this one: servers that share theirs each take a random one, so that no two name
    /// theirs alike.
    public Visitors(long before) {
        this.next = new AtomicLong(before);
    }

    VisitorId enter(Session session) {
        VisitorId id = new VisitorId(next.incrementAndGet());
        sessions.put(id, session);
        return id;
    }

    void leave(VisitorId id) {
        sessions.remove(id);
    }

    Optional<Session> find(VisitorId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    int size() {
        return sessions.size();
    }
}
