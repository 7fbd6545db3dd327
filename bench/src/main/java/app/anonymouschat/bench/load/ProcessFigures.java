package app.anonymouschat.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What the operating system says of one process (proc(5)).
record ProcessFigures(Path folder) {
    /// What Linux counts processor time in for everybody, whatever the kernel's own clock (`sysconf(_SC_CLK_TCK)`).
    private static final Duration TICK = Duration.ofMillis(10);

    /// `utime` and `stime`, counted from the state, which follows the name in brackets.
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int KIBIBYTE = 1024;

    static ProcessFigures of(long pid) {
        return new ProcessFigures(Path.of("/proc", Long.toString(pid)));
    }

    /// Processor time of all its threads, those that ended included.
    Duration processorTime() {
        return processorTime(text("stat"));
    }

    /// Reads `stat`.
    static Duration processorTime(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return TICK.multipliedBy(Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
    }

    /// Memory of its own that it has in use, and its share of what others use too, in bytes.
    long memory() {
        return kibibytes(text("smaps_rollup"), "Rss") * KIBIBYTE;
    }

    long threads() {
        return number(text("status"), "Threads");
    }

    /// Open files and sockets.
    long descriptors() {
        try (Stream<Path> open = Files.list(folder.resolve("fd"))) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a line such as `Rss:   1234 kB`.
    static long kibibytes(String text, String name) {
        return number(text.replace(" kB", ""), name);
    }

    /// Reads a line such as `Threads:	12`.
    static long number(String text, String name) {
        List<String> found = text.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("No one line of that name: " + name);
        }
        return Long.parseLong(found.getFirst());
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
