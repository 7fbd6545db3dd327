package app.anonymouschat.e2e.lab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A machine of the laboratory: a network of its own, and processes that live in it. Its first process reads from this
/// one, ends when it is closed or this one has died, however, and takes the others and the network with it: nothing is
/// ever left over, and nothing has a name that another laboratory could have too.
final class Namespace implements AutoCloseable {
    private static final List<String> NEEDED = List.of("unshare", "nsenter", "ip", "nft");
    private static final String READY = "ready";
    private static final String OWN = "unshare --net --pid --mount --fork --kill-child --mount-proc";
    /// Nobody has IPv6 here who was not given it, and an address is in use as soon as it is there: one that is taken
    /// into use a second after its interface would have a browser begin anew.
    private static final String IPV6 = "/proc/sys/net/ipv6/conf/";

    private static final String UP = "ip link set lo up"
            + " && { [ ! -e " + IPV6 + " ] || { cd " + IPV6
            + "default && echo 1 > disable_ipv6 && echo 0 > accept_dad; }; }"
            + " && echo " + READY + " && exec cat";

    private final Process keeper;
    private final long first;

    private Namespace(Process keeper, long first) {
        this.keeper = keeper;
        this.first = first;
    }

    /// A machine with loopback alone.
    static Namespace create() {
        return create(List.of());
    }

    /// The same, made by a command after these words.
    private static Namespace create(List<String> prefix) {
        List<String> command = Stream.concat(prefix.stream(), words(OWN, List.of("sh", "-c", UP)).stream())
                .toList();
        try {
            Process keeper = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] said = keeper.getInputStream().readNBytes(READY.length());
            if (!READY.equals(new String(said, StandardCharsets.US_ASCII))) {
                throw new IOException("The system lets this user make no network namespace");
            }
            return new Namespace(
                    keeper, keeper.children().findAny().orElseThrow().pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Skips the test, and says why, where the system has no such machines.
    static void assumePossible() {
        assumePossible(List.of());
    }

    /// The same for whoever a command after these words is run by.
    static void assumePossible(List<String> prefix) {
        for (String program : NEEDED) {
            assumeTrue(isThere(program), "skipped: no " + program + " (on Debian: apt-get install nftables iproute2)");
        }
        try {
            create(prefix).close();
        } catch (UncheckedIOException e) {
            assumeTrue(
                    false, "skipped: the system lets this user make no network namespace; the laboratory needs root");
        }
    }

    /// An Ethernet cable between an interface of this machine and one of the other.
    void connect(String ownEnd, Namespace other, String otherEnd) {
        run("ip link add " + ownEnd + " type veth peer name " + otherEnd + " netns " + other.first);
        run("ip link set " + ownEnd + " up");
        other.run("ip link set " + otherEnd + " up");
    }

    /// From here on that interface can have addresses of IPv6.
    void allowIpv6(String end) {
        run("tee " + IPV6 + end + "/disable_ipv6", "0");
    }

    /// Runs a command of the system in this network, waits for its end, and gives what it says.
    String run(String command) {
        return run(command, "");
    }

    /// The same, where the command reads this.
    String run(String command, String input) {
        try {
            Process process = new ProcessBuilder(words("nsenter --target " + first + " --net " + command, List.of()))
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.US_ASCII));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException(command + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that stands for this network.
    String networkFile() {
        return "/proc/" + first + "/ns/net";
    }

    /// The words before a command that runs it on this machine, to end with it.
    List<String> prefix() {
        return words("nsenter --target " + first + " --net --pid --mount --", List.of());
    }

    /// Loads rules of nftables, where `$name` stands for each of these values.
    void filter(Rules rules, Map<String, String> values) {
        String given = values.entrySet().stream()
                .map(each -> " -D " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
        run("nft" + given + " -f -", rules.text());
    }

    /// Whether anything on this machine listens on that UDP port, by the kernel's own table.
    boolean listensOnUdp(int port) {
        String local = ":%04X ".formatted(port);
        try {
            return Files.readString(Path.of("/proc", String.valueOf(first), "net", "udp"))
                    .contains(local);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        keeper.destroyForcibly();
        keeper.onExit().join();
    }

    private static List<String> words(String command, List<String> more) {
        return Stream.concat(Arrays.stream(command.split(" ", -1)), more.stream())
                .toList();
    }

    private static boolean isThere(String program) {
        return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
