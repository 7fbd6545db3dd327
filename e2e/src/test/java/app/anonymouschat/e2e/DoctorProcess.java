package app.anonymouschat.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The built jar as a doctor: what it said, as one line however it was wrapped, and the code that it exited with.
public record DoctorProcess(String said, int code) {
    /// Has it look at this address.
    public static DoctorProcess at(String url, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("anonymouschat.jar"),
                "doctor",
                "--url",
                url));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new DoctorProcess(
                said.replaceAll("\\s+", " "), process.onExit().join().exitValue());
    }
}
