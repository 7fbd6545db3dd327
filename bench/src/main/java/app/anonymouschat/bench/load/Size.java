package app.anonymouschat.bench.load;

import java.time.Duration;

/// What a server takes at one moment, in bytes and numbers; the heap is 0 where there is none to ask.
record Size(double heap, double memory, double threads, double descriptors) {
    private static final Duration SETTLING = Duration.ofSeconds(1);

    /// After a moment without work, and a full collection where there is a heap.
    static Size of(Generator generator, Program server) {
        generator.rest(SETTLING);
        double heap = server.contender() == Contender.OURS ? LiveHeap.of(server.pid()) : 0;
        ProcessFigures figures = server.figures();
        return new Size(heap, figures.memory(), figures.threads(), figures.descriptors());
    }

    Size minus(Size other) {
        return new Size(
                heap - other.heap, memory - other.memory, threads - other.threads, descriptors - other.descriptors);
    }
}
