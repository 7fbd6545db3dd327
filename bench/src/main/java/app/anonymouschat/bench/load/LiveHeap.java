package app.anonymouschat.bench.load;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is alive on the heap of another Java process, by the JDK's `jcmd`.
final class LiveHeap {
    /// The serial collector's two generations, or all of G1.
    private static final Pattern USED =
            Pattern.compile("^ *(?:DefNew|Tenured|garbage-first heap) .*?, used (\\d+)K", Pattern.MULTILINE);

    private static final int KIBIBYTE = 1024;

    private LiveHeap() {}

    /// Bytes, right after a full collection.
    static long of(long pid) {
        jcmd(pid, "GC.run");
        return used(jcmd(pid, "GC.heap_info"));
    }

    /// Reads what `GC.heap_info` says, with the serial collector or G1.
    static long used(String info) {
        Matcher lines = USED.matcher(info);
        long kibibytes = 0;
        boolean any = false;
        while (lines.find()) {
            kibibytes += Long.parseLong(lines.group(1));
            any = true;
        }
        if (!any) {
            throw new IllegalArgumentException("No heap in this answer");
        }
        return kibibytes * KIBIBYTE;
    }

    private static String jcmd(long pid, String command) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asking = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asking.waitFor() != 0) {
                throw new IOException("jcmd failed: " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }
}
