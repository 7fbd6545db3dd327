package app.anonymouschat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/// Servers that match at home first and share who is left after a moment, as a model: who comes, who is found, and what
/// is asked of Redis. Time is counted in seconds. The same seed gives the same run.
final class SimulatedFleet {
    private static final double MOMENT = 0.25;
    private static final double ASK_AGAIN = 10;
    /// What a server asks each second, whoever comes: what was reported, and twice whether the others live.
    private static final int REPORTS = 1;
    private static final int LIVES = 2;
    /// A proposal, an acceptance, a parting.
    private static final int NOTES = 3;

    /// What comes of a run.
    ///
    /// @param asks questions to Redis for each match, without what is relayed
    /// @param across the share of matches between two servers
    record Outcome(long matches, double asks, double across) {}

    /// Who waits at a server; shared once the others know.
    private static final class Guest {
        private final int node;
        private final int taste;
        private boolean waits = true;
        private boolean shared;

        Guest(int node, int taste) {
            this.node = node;
            this.taste = taste;
        }
    }

    private record Asking(double at, Guest guest) {}

    private final int nodes;
    private final int tastes;
    private final RandomGenerator random;
    private final Map<Long, Guest> home = new HashMap<>();
    private final Map<Integer, Deque<Guest>> pool = new HashMap<>();
    private final PriorityQueue<Asking> asking = new PriorityQueue<>((one, other) -> Double.compare(one.at, other.at));
    private long atHome;
    private long across;
    private long asks;

    /// @param tastes of how many kinds people are; only those of one suit each other
    SimulatedFleet(int nodes, int tastes, RandomGenerator random) {
        this.nodes = nodes;
        this.tastes = tastes;
        this.random = random;
    }

    /// Lets so many people a second come to each server, for so long.
    Outcome run(double perSecond, double seconds) {
        double all = perSecond * nodes;
        for (double now = next(all); now < seconds; now += next(all)) {
            while (!asking.isEmpty() && asking.element().at() <= now) {
                ask(asking.remove());
            }
            come(new Guest(random.nextInt(nodes), random.nextInt(tastes)), now);
        }
        long matches = atHome + across;
        double standing = (REPORTS + (nodes > 1 ? LIVES : 0)) * nodes * seconds;
        return new Outcome(matches, (asks + standing) / matches, (double) across / matches);
    }

    private double next(double perSecond) {
        return -Math.log1p(-random.nextDouble()) / perSecond;
    }

    private void come(Guest guest, double now) {
        Guest there = home.remove(place(guest));
        if (there == null) {
            home.put(place(guest), guest);
            asking.add(new Asking(now + MOMENT, guest));
        } else {
            there.waits = false;
            atHome++;
            if (there.shared) {
                asks++; // It is taken back.
            }
        }
    }

    private long place(Guest guest) {
        return (long) guest.node * tastes + guest.taste;
    }

    private void ask(Asking due) {
        Guest guest = due.guest();
        if (!guest.waits) {
            return;
        }
        asks++;
        Deque<Guest> others = pool.computeIfAbsent(guest.taste, none -> new ArrayDeque<>());
        others.removeIf(each -> !each.waits);
        Optional<Guest> found =
                others.stream().filter(each -> each.node != guest.node).findFirst();
        found.ifPresentOrElse(partner -> meet(guest, partner, others), () -> {
            if (!guest.shared) {
                guest.shared = true;
                others.add(guest);
            }
            asking.add(new Asking(due.at() + ASK_AGAIN, guest));
        });
    }

    private void meet(Guest guest, Guest partner, Deque<Guest> others) {
        others.remove(partner);
        others.remove(guest);
        for (Guest each : new Guest[] {guest, partner}) {
            each.waits = false;
            home.remove(place(each));
        }
        across++;
        asks += NOTES;
    }
}
