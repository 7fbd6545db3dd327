package app.anonymouschat.e2e.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// What one coturn runs from: the shipped configuration, and after it what differs from machine to machine; a
/// certificate; a database of users, where nobody is in.
public record RelayFolder(Path folder, TestCertificate certificate) {
    /// The secret that it shares with the chat server.
    public static final String SECRET = "a secret for tests alone";

    private static final Path SHIPPED = Path.of("..", "deploy", "coturn", "turnserver.conf");
    private static final Path EVERYBODY = Path.of("/proc/self/uid_map");
    private static final String LOG_OPENED = "log file opened: ";

    /// A new one, with these lines more.
    public static RelayFolder with(List<String> lines) throws IOException {
        return without("\n", lines);
    }

    /// A new one, with these lines more, and of the others none in which this word is.
    static RelayFolder without(String word, List<String> lines) throws IOException {
        Path folder = Files.createTempDirectory("relay");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx")); // It becomes another user.
        var made = new RelayFolder(folder, TestCertificate.in(folder));
        List<String> configuration = new ArrayList<>(shipped());
        configuration.addAll(List.of(
                "realm=relay.test",
                "static-auth-secret=" + SECRET,
                "cert=" + made.certificate.certificate(),
                "pkey=" + made.certificate.key(),
                "pidfile=" + folder.resolve("pid"),
                "userdb=" + folder.resolve("db")));
        configuration.removeIf(line -> line.contains(word));
        configuration.addAll(lines);
        makeUserDatabase(folder.resolve("db"));
        Files.write(made.configuration(), configuration);
        return made;
    }

    /// The file that coturn is to be given.
    public Path configuration() {
        return folder.resolve("turnserver.conf");
    }

    /// Where it prints.
    public Path output() {
        return folder.resolve("output");
    }

    /// As it is, but that only root can become somebody else.
    private static List<String> shipped() throws IOException {
        boolean root = isRoot();
        return Files.readAllLines(SHIPPED).stream()
                .filter(line -> root || !line.startsWith("proc-"))
                .toList();
    }

    /// And not merely called so, in a namespace that knows nobody else.
    private static boolean isRoot() throws IOException {
        return "root".equals(System.getProperty("user.name"))
                && Files.readString(EVERYBODY).strip().endsWith(" " + 0xffffffffL);
    }

    /// Made before, since coturn's threads would else make it all at once and refuse the first loans. The log that this
    /// leaves is deleted.
    private static void makeUserDatabase(Path database) throws IOException {
        Process made = new ProcessBuilder("turnadmin", "-l", "-b", database.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = made.inputReader()) {
            for (String line : lines.lines().toList()) {
                int at = line.indexOf(LOG_OPENED);
                if (at >= 0) {
                    Files.deleteIfExists(Path.of(line.substring(at + LOG_OPENED.length())));
                }
            }
        }
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-rw-rw-"));
    }
}
