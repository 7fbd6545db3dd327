package app.anonymouschat.bench.load;

import java.time.Duration;

/// What a server takes at one moment, in bytes and numbers; the heap is 0 where there is none to ask.
record Size(double heap, double memory, double threads, double descriptors) {
    private static final Duration SETTLING = Duration.ofMillis(500);
    private static final int MOST_SETTLING = 40;

    /// When as many sockets are open as half a second before, and after a full collection where there is a heap.
    static Size of(Generator generator, Program server) {
        double before = -1;
        double now = server.figures().descriptors();
        for (int waited = 0; now != before && waited < MOST_SETTLING; waited++) {
            generator.rest(SETTLING);
            before = now;
            now = server.figures().descriptors();
        }
        double heap = server.contender() == Contender.OURS ? LiveHeap.of(server.pid()) : 0;
        ProcessFigures figures = server.figures();
        return new Size(heap, figures.memory(), figures.threads(), figures.descriptors());
    }

    Size minus(Size other) {
        return new Size(
                heap - other.heap, memory - other.memory, threads - other.threads, descriptors - other.descriptors);
    }
}
