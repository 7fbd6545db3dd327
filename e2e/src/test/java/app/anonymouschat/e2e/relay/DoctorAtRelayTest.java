package app.anonymouschat.e2e.relay;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.DoctorProcess;
import app.anonymouschat.e2e.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the doctor says of relays: real coturn with the shipped configuration, well and with one fault each.
class DoctorAtRelayTest {
    /// What two on one machine need, to meet at a relay of it.
    private static final String[] HERE = {"allow-loopback-peers", "allowed-peer-ip=127.0.0.1"};

    private static ServerProcess server(List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of("--ping-every", "200ms", "--addresses", "127.0.0.1"));
        return ServerProcess.start(all.toArray(String[]::new));
    }

    private static DoctorProcess visit(RelayProcess relay, List<String> flags) throws IOException {
        try (ServerProcess server = server(flags)) {
            return DoctorProcess.at(server.address(), "--ca", relay.authority().toString());
        }
    }

    @Test
    void oneThatIsWellIsFoundWell() throws IOException {
        try (RelayProcess relay = RelayProcess.start(HERE)) {
            DoctorProcess visit = visit(relay, relay.lent());
            assertThat(visit.said())
                    .containsPattern("ok Relay by UDP and IPv4 at 127.0.0.1:\\d+: opens to what the server lends.")
                    .containsPattern("ok Relay by TCP and IPv4 at 127.0.0.1:\\d+: opens to what the server lends.")
                    .containsPattern("ok Relay by TLS and IPv4 at 127.0.0.1:\\d+: opens to what the server lends.")
                    .containsPattern(
                            "ok Relay by TLS and IPv4 at 127.0.0.1:\\d+: the certificate for relay.test, 127.0.0.1 is")
                    .contains(
                            "ok Packets through the relay: arrive.",
                            "ok Relay and strangers: it opens to none, and relays no TCP.",
                            "ok Relay and private networks: it reaches none.");
            assertThat(visit.code()).isZero();
        }
    }

    @Test
    void oneThatReachesAPrivateNetworkIsFound() throws IOException {
        try (RelayProcess relay = RelayProcess.start("allowed-peer-ip=10.0.0.0-10.255.255.255")) {
            DoctorProcess visit = visit(relay, relay.lent());
            assertThat(visit.said())
                    .contains(
                            "FAILED Relay and private networks: it reaches 10.0.0.1, 10.255.255.255",
                            "not checked Packets through the relay: the relay sees this machine at an address that it"
                                    + " rightly refuses as a peer.");
            assertThat(visit.code()).isEqualTo(1);
        }
    }

    @Test
    void oneWithAnotherSecretIsFound() throws IOException {
        try (RelayProcess relay = RelayProcess.start(HERE)) {
            List<String> flags = new ArrayList<>(relay.lent());
            flags.set(flags.size() - 1, "some other secret");
            DoctorProcess visit = visit(relay, flags);
            assertThat(visit.said())
                    .contains("it refuses what the server lends: error 401.", "secrets of server and relay differ")
                    .doesNotContain("some other secret")
                    .doesNotContainPattern("\\d{10}:");
            assertThat(visit.code()).isEqualTo(1);
        }
    }

    @Test
    void oneThatOpensToWhoeverAsksIsFound() throws IOException {
        try (RelayProcess relay = RelayProcess.startWithout("auth-secret", "no-auth")) {
            assertThat(visit(relay, relay.lent()).said())
                    .contains("FAILED Relay and strangers: it opens to whoever asks.");
        }
    }

    @Test
    void oneThatRelaysTcpIsFound() throws IOException {
        try (RelayProcess relay = RelayProcess.startWithout("no-tcp-relay")) {
            assertThat(visit(relay, relay.lent()).said()).contains("FAILED Relay and strangers: it relays TCP.");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsFound() throws IOException {
        try (RelayProcess relay = RelayProcess.start(HERE);
                ServerProcess server = server(relay.lent())) {
            assertThat(DoctorProcess.at(server.address()).said())
                    .containsPattern(
                            "FAILED Relay by TLS and IPv4 at 127.0.0.1:\\d+: nobody whom browsers believe vouches");
        }
    }
}
