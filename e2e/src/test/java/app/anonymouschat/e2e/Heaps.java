package app.anonymouschat.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What two pages hold in memory, objects and buffers, once all that nobody holds is gone.
final class Heaps {
    private final List<CDPSession> sessions;
    private final List<Long> before;

    /// From what the pages hold now.
    Heaps(Pair pair) {
        sessions = pair.both().stream()
                .map(person -> person.page().context().newCDPSession(person.page()))
                .toList();
        before = sessions.stream().map(Heaps::used).toList();
    }

    /// By how many bytes the one that grew most has grown.
    long growth() {
        long most = 0;
        for (int i = 0; i < sessions.size(); i++) {
            most = Math.max(most, used(sessions.get(i)) - before.get(i));
        }
        return most;
    }

    /// The most that it was, looked at again and again while something goes on, and once at least.
    long growthWhile(BooleanSupplier goesOn) {
        long most = growth();
        while (goesOn.getAsBoolean()) {
            most = Math.max(most, growth());
        }
        return most;
    }

    private static long used(CDPSession session) {
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        long buffers = usage.has("backingStorageSize")
                ? usage.get("backingStorageSize").getAsLong()
                : 0;
        return usage.get("usedSize").getAsLong() + buffers;
    }
}
