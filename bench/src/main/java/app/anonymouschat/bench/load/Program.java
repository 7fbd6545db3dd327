package app.anonymouschat.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One contender's process. It does not outlive this one. Confined to the main thread.
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Contender contender;
    private final Process process;
    private final int port;

    private Program(Contender contender, Process process) throws IOException {
        this.contender = contender;
        this.process = process;
        this.port = port(process.inputReader());
    }

    /// Starts it, and waits until it says where it listens.
    static Program start(Contender contender) {
        return start(contender, contender.command());
    }

    /// Starts it by these words.
    static Program start(Contender contender, List<String> command) {
        try {
            Process process = spawn(command);
            return new Program(contender, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A process that ends with this one. What it says on standard error is not kept.
    static Process spawn(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /// Reads until it says its port, and lets a thread read what else it says.
    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Optional<Integer> port = portIn(line);
            if (port.isPresent()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return port.get();
            }
        }
        throw new IOException("It ended before it said where it listens");
    }

    /// The port in the first line that names an address.
    static Optional<Integer> portIn(String line) {
        Matcher address = ADDRESS.matcher(line);
        return address.find() ? Optional.of(Integer.valueOf(address.group(1))) : Optional.empty();
    }

    Contender contender() {
        return contender;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    ProcessFigures figures() {
        return ProcessFigures.of(pid());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
