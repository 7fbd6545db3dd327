package app.anonymouschat.doctor;

import app.anonymouschat.turn.RelayLine;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnMessage;
import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether STUN is answered, by IPv4 and IPv6, with an address that can be one's own.
final class StunCheck {
    static final String SUBJECT = "STUN";

    private static final TurnServer NO_LOAN = new TurnServer(List.of(), "", "");

    private StunCheck() {}

    static Finding none() {
        return Finding.warning(
                SUBJECT,
                "browsers are told of none",
                "People behind routers do not reach each other. Where stun-port is not off, the port was taken when the"
                        + " server started: its log says so.");
    }

    static List<Finding> look(HostPort server) throws IOException {
        Names names = Names.of(server.host());
        List<Finding> findings = new ArrayList<>();
        for (InetAddress address : names.reachable()) {
            findings.add(ask(subject(address, server), new InetSocketAddress(address, server.port())));
        }
        for (InetAddress address : names.outOfReach()) {
            findings.add(Finding.notChecked(subject(address, server), "this machine has no IPv6"));
        }
        return findings;
    }

    private static String subject(InetAddress address, HostPort server) {
        return SUBJECT + " by " + Reach.family(address) + " at " + server.written();
    }

    private static Finding ask(String subject, InetSocketAddress server) {
        try (TurnClient client = new TurnClient(RelayLine.udp(server), NO_LOAN)) {
            return judge(
                    subject,
                    server.getAddress(),
                    client.askOpenly(TurnMessage.BINDING).mapped());
        } catch (IOException failure) {
            return Finding.failed(
                    subject,
                    Trouble.said(failure),
                    "Let UDP " + server.getPort() + " in, in the firewall and the cloud's rules, and publish it for UDP"
                            + " where there are containers. Where the name leads to a proxy, set stun-host.");
        }
    }

    static Finding judge(String subject, InetAddress server, Optional<InetSocketAddress> told) {
        if (told.isEmpty()) {
            return Finding.failed(subject, "the answer names no address", "See what else listens on that port.");
        }
        InetAddress seen = told.get().getAddress();
        return Reach.isPublic(server) && !Reach.isPublic(seen)
                ? Finding.failed(
                        subject,
                        "it sees a private address where it should see a public one",
                        "Something before it rewrites the source of packets, and tells every browser the same wrong"
                                + " address: use the network of the host for the container.")
                : Finding.ok(subject, "is answered");
    }
}
