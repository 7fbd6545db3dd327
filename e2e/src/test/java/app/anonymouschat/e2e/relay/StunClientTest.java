package app.anonymouschat.e2e.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.e2e.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A STUN client that others wrote, coturn's, understands the server that is built.
class StunClientTest {
    private static final Path CLIENT = Path.of("/usr/bin/turnutils_stunclient");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void isToldItsAddress(String address) throws IOException {
        assumeTrue(Files.isExecutable(CLIENT), "skipped: no coturn (on Debian: apt-get install coturn)");
        assumeTrue(
                NetworkInterface.getByInetAddress(InetAddress.ofLiteral(address)) != null,
                "skipped: this machine has no " + address);
        String port = Integer.toString(FreePort.draw());
        try (ServerProcess server = ServerProcess.start("--stun-port", port, "--stun-addresses", "::")) {
            assertThat(server.address()).startsWith("http");
            Process client = new ProcessBuilder(CLIENT.toString(), "-p", port, address)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).contains("UDP reflexive addr: " + address + ":");
        }
    }
}
