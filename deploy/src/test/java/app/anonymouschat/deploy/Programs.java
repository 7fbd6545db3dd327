package app.anonymouschat.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs of this machine that tests ask.
final class Programs {
    private static final int LIMIT_SECONDS = 120;

    private Programs() {}

    /// What a program said, and its exit code.
    record Said(int code, String text) {}

    /// Skips the test where it is not there.
    static String need(String program, String debianPackage) {
        assumeTrue(
                Files.isExecutable(Path.of(program)),
                "skipped: no " + program + " (on Debian: apt-get install " + debianPackage + ")");
        return program;
    }

    /// Java of this test run.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Said ask(String... command) throws IOException, InterruptedException {
        return ask(List.of(command));
    }

    /// Runs it to its end in this module's folder.
    static Said ask(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("said", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("did not end: " + command);
            }
            return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
