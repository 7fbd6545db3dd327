package app.anonymouschat.ac1.media;

import java.util.BitSet;

/// Which counters of a key id were there already (`PROTOCOL.md` §5: seen, or over 1024 behind, is refused).
final class ReplayWindow {
    private static final int MOST_BEHIND = 1024;
    private static final int SLOTS = MOST_BEHIND + 1;

    private final BitSet seen = new BitSet(SLOTS);
    private boolean any;
    private long highest;

    /// Whether a frame with this counter may still be taken. Counters are unsigned.
    boolean admits(long counter) {
        if (!any || Long.compareUnsigned(counter, highest) > 0) {
            return true;
        }
        return Long.compareUnsigned(highest - counter, MOST_BEHIND) <= 0 && !seen.get(slot(counter));
    }

    /// Notes a counter that was admitted and whose frame opened.
    void note(long counter) {
        if (!any || Long.compareUnsigned(counter, highest) > 0) {
            forgetBetween(counter);
            highest = counter;
            any = true;
        }
        seen.set(slot(counter));
    }

    private void forgetBetween(long counter) {
        long step = counter - highest;
        if (!any || Long.compareUnsigned(step, SLOTS) >= 0) {
            seen.clear();
            return;
        }
        for (long passed = 1; passed <= step; passed++) {
            seen.clear(slot(highest + passed));
        }
    }

    private static int slot(long counter) {
        return (int) Long.remainderUnsigned(counter, SLOTS);
    }
}
