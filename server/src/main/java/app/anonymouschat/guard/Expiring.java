package app.anonymouschat.guard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A map that forgets: each entry so long after it was first put, and the oldest when there are too many. Thread safe
/// by its own lock.
final class Expiring<K, V> {
    private record Kept<V>(V value, long untilMillis) {}

    private final Map<K, Kept<V>> entries = new LinkedHashMap<>();
    private final Duration life;
    private final int most;
    private final InstantSource clock;

    Expiring(Duration life, int most, InstantSource clock) {
        this.life = life;
        this.most = most;
        this.clock = clock;
    }

    synchronized Optional<V> get(K key) {
        forget();
        return Optional.ofNullable(entries.get(key)).map(Kept::value);
    }

    /// Puts a value where there is none. Whether there was none.
    synchronized boolean putIfAbsent(K key, V value) {
        forget();
        return entries.putIfAbsent(key, fresh(value)) == null;
    }

    /// Changes the value, or the given first one, and returns it. The entry lives on for as long as it would have.
    synchronized V change(K key, V first, UnaryOperator<V> change) {
        forget();
        Kept<V> old = entries.getOrDefault(key, fresh(first));
        V changed = change.apply(old.value());
        entries.put(key, new Kept<>(changed, old.untilMillis()));
        return changed;
    }

    /// Puts a value and lets its life begin anew.
    synchronized void renew(K key, V value) {
        forget();
        entries.remove(key);
        entries.put(key, fresh(value));
    }

    synchronized List<K> keys() {
        forget();
        return List.copyOf(entries.keySet());
    }

    synchronized List<V> values() {
        forget();
        return entries.values().stream().map(Kept::value).toList();
    }

    synchronized int size() {
        forget();
        return entries.size();
    }

    private Kept<V> fresh(V value) {
        return new Kept<>(value, clock.millis() + life.toMillis());
    }

    /// The order of entries is the order of their ends, so that only the head has to be looked at.
    private void forget() {
        long now = clock.millis();
        var eldest = entries.values().iterator();
        while (eldest.hasNext() && (eldest.next().untilMillis() <= now || entries.size() > most)) {
            eldest.remove();
        }
    }
}
