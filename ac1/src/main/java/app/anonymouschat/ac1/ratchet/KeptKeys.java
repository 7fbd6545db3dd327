package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.primitive.Octets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keys of messages that were overtaken, each for one use; the oldest go when there are too many (`PROTOCOL.md` §4).
final class KeptKeys {
    static final int MOST = 2000;

    private final Map<Place, MessageKey> keys = new LinkedHashMap<>();

    /// Which message: the sender's key and the number under it.
    record Place(Octets key, long number) {}

    Optional<MessageKey> find(Place place) {
        return Optional.ofNullable(keys.get(place));
    }

    void add(Map<Place, MessageKey> more) {
        keys.putAll(more);
        Iterator<MessageKey> oldest = keys.values().iterator();
        for (int over = keys.size() - MOST; over > 0; over--) {
            oldest.next().wipe();
            oldest.remove();
        }
    }

    void use(Place place) {
        MessageKey used = keys.remove(place);
        if (used != null) {
            used.wipe();
        }
    }

    int size() {
        return keys.size();
    }

    void wipe() {
        keys.values().forEach(MessageKey::wipe);
        keys.clear();
    }
}
