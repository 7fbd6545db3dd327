package app.anonymouschat.doctor;

import app.anonymouschat.doctor.HostPort.Scheme;
import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Whether a relay opens to a loan, by each way that browsers are told of.
final class RelayCheck {
    private static final String SUBJECT = "Relay";
    private static final int HTTPS = 443;

    private RelayCheck() {}

    static Finding none() {
        return Finding.warning(
                SUBJECT,
                "there is none",
                "Behind some routers and on some networks people reach nobody, and nobody can hide their IP address:"
                        + " docs/operations.md says how to have one.");
    }

    /// Whether networks that let nothing out but HTTPS are served.
    static Finding narrow(List<HostPort> relays) {
        boolean served = relays.stream().anyMatch(each -> each.scheme() == Scheme.TLS && each.port() == HTTPS);
        return served
                ? Finding.ok(SUBJECT + " for narrow networks", "browsers are told of TLS on port 443")
                : Finding.warning(
                        SUBJECT + " for narrow networks",
                        "browsers are told of none by TLS on port 443",
                        "Networks that let nothing else out keep people from talking: add turns:HOST:443?transport=tcp"
                                + " to turn-urls.");
    }

    static List<Finding> look(HostPort relay, IceServer.Turn loan, Trust trust, Instant now) throws IOException {
        Names names = Names.of(relay.host());
        List<Finding> findings = new ArrayList<>();
        for (InetAddress address : names.reachable()) {
            enter(new RelayDoor(relay, address, trust), loan, now, findings);
        }
        for (InetAddress address : names.outOfReach()) {
            findings.add(
                    Finding.notChecked(new RelayDoor(relay, address, trust).subject(), "this machine has no IPv6"));
        }
        return findings;
    }

    private static void enter(RelayDoor door, IceServer.Turn loan, Instant now, List<Finding> findings) {
        Witness witness = door.trust().witness();
        try (TurnClient client = door.open(loan, witness)) {
            witness.shown().ifPresent(taken -> findings.add(Certificates.taken(door.subject(), taken, now)));
            findings.add(judge(door.subject(), door.address(), client.allocate()));
            client.refresh(0);
        } catch (SSLException refused) {
            findings.add(Certificates.refused(door.subject(), door.relay().host(), witness.shown(), refused, now));
        } catch (IOException failure) {
            findings.add(Finding.failed(
                    door.subject(),
                    Trouble.said(failure),
                    "See that the relay runs and listens there, and let "
                            + door.relay().port() + " in, in the firewall and the cloud's rules."));
        }
    }

    static Finding judge(String subject, InetAddress relay, TurnMessage answer) {
        if (!answer.isSuccess()) {
            return refused(subject, answer.error());
        }
        Optional<InetSocketAddress> relayed = answer.relayed();
        boolean wrong = relayed.isEmpty()
                || (Reach.isPublic(relay) && !Reach.isPublic(relayed.get().getAddress()));
        return wrong
                ? Finding.failed(
                        subject,
                        "it lends an address that is not of the Internet",
                        "Set relay-ip to the public address; behind a translation, external-ip=PUBLIC/OWN.")
                : Finding.ok(subject, "opens to what the server lends");
    }

    private static Finding refused(String subject, int error) {
        String found = "it refuses what the server lends: error " + error;
        return switch (error) {
            case 401 ->
                Finding.failed(
                        subject,
                        found,
                        "The secrets of server and relay differ (turn-secret, static-auth-secret), or their clocks do by"
                                + " more than 120 s; coturn also says so where it can not read its userdb.");
            case 486, 508 ->
                Finding.failed(subject, found, "It is full: see user-quota, total-quota, min-port and max-port.");
            default -> Finding.failed(subject, found, "See what listens there: it should be the relay.");
        };
    }
}
