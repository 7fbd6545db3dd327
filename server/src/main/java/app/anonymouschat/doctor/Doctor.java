package app.anonymouschat.doctor;

import app.anonymouschat.doctor.HostPort.Scheme;
import app.anonymouschat.protocol.ServerMessage.IceServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Examines a deployment as browsers meet it: every address of its name, the page, the socket, STUN and relays; and,
/// on the server's machine, what the server tells of itself. It knows no secret: what is lent at relays it gets as
/// browsers do, by a match with itself. For one examination, by one thread.
public final class Doctor {
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofSeconds(75);

    private static final String NAME = "Name";
    private static final String MATCH = "Match";

    private final Deployment deployment;
    private final Trust trust;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private Doctor(Deployment deployment, InstantSource clock) throws IOException {
        this.deployment = deployment;
        this.trust = Trust.with(deployment.authority());
        this.now = clock.instant();
    }

    /// Looks at everything. It takes about half a minute, most of it spent on whether silent sockets live.
    ///
    /// @throws IOException where the file of the authority can not be read
    public static Report examine(Deployment deployment, InstantSource clock) throws IOException {
        Doctor doctor = new Doctor(deployment, clock);
        try (Rounds rounds = new Rounds()) {
            doctor.examine(rounds);
        }
        return new Report(deployment.target().origin(), doctor.findings);
    }

    private void examine(Rounds rounds) {
        List<Way> ways = new ArrayList<>();
        findings.addAll(rounds.look(NAME, SHORT, () -> name(ways)));
        List<Way> open = ways.stream().filter(way -> door(rounds, way)).toList();
        open.stream().findFirst().ifPresentOrElse(way -> sockets(rounds, way, open), this::nothingOpen);
        inside(rounds);
    }

    private List<Finding> name(List<Way> ways) throws IOException {
        Target target = deployment.target();
        Names names = Names.of(target.host());
        names.reachable().forEach(address -> ways.add(new Way(target, address, trust)));
        List<Finding> found = new ArrayList<>();
        found.add(Finding.ok(NAME, target.host() + " is " + Names.written(names.all())));
        names.outOfReach()
                .forEach(address -> found.add(
                        Finding.notChecked("Page at " + address.getHostAddress(), "this machine has no IPv6")));
        if (!target.secure() && names.all().stream().anyMatch(address -> !address.isLoopbackAddress())) {
            found.add(Finding.warning(
                    "TLS", "there is none", "Browsers give camera and encryption to pages by HTTPS alone."));
        }
        return found;
    }

    /// Whether it opens.
    private boolean door(Rounds rounds, Way way) {
        List<Finding> found =
                rounds.look("Page at " + way.address().getHostAddress(), SHORT, () -> DoorCheck.look(way, now));
        findings.addAll(found);
        return found.stream().anyMatch(each -> each.subject().startsWith("Headers"));
    }

    private void nothingOpen() {
        findings.add(Finding.notChecked("Socket, STUN and relay", "the page is not to be had"));
    }

    private void sockets(Rounds rounds, Way way, List<Way> open) {
        List<Finding> socket = rounds.look(SocketCheck.OPEN, SHORT, () -> SocketCheck.open(way));
        findings.addAll(socket);
        if (socket.stream().anyMatch(Finding::isFailure)) {
            findings.add(Finding.notChecked("Addresses, STUN and relay", "there is no socket to be had"));
            return;
        }
        Optional<Way> other = open.stream()
                .filter(each -> !each.family().equals(way.family()))
                .findFirst();
        findings.addAll(rounds.look(AddressCheck.SEEN, SHORT, () -> AddressCheck.look(way, other)));
        rounds.begin("Other sites", SHORT, () -> SocketCheck.closed(way));
        rounds.begin(IdleCheck.SUBJECT, LONG, () -> IdleCheck.look(way));
        paths(rounds, way);
        findings.addAll(rounds.end());
    }

    private void paths(Rounds rounds, Way way) {
        rounds.begin(MATCH, LONG, () -> {
            SelfMatch match = SelfMatch.make(way);
            try (Rounds further = new Rounds()) {
                List<Finding> found = new ArrayList<>(List.of(Finding.ok(MATCH, "two sockets meet")));
                stun(further, match, found);
                relays(further, match, found);
                found.addAll(further.end());
                return found;
            }
        });
    }

    private static void stun(Rounds rounds, SelfMatch match, List<Finding> found) throws IOException {
        List<String> urls = match.stunUrls();
        if (urls.isEmpty()) {
            found.add(StunCheck.none());
        }
        for (String url : urls) {
            HostPort server = HostPort.parse(url);
            rounds.begin(StunCheck.SUBJECT, SHORT, () -> StunCheck.look(server));
        }
    }

    /// One side's loan tries every door, the other's what is behind: neither has room for all.
    private void relays(Rounds rounds, SelfMatch match, List<Finding> found) throws IOException {
        List<HostPort> relays = new ArrayList<>();
        for (IceServer.Turn loan : SelfMatch.loans(match.one())) {
            for (String url : loan.urls()) {
                HostPort relay = HostPort.parse(url);
                relays.add(relay);
                rounds.begin("Relay at " + relay.written(), SHORT, () -> RelayCheck.look(relay, loan, trust, now));
            }
        }
        if (relays.isEmpty()) {
            found.add(RelayCheck.none());
            return;
        }
        found.add(RelayCheck.narrow(relays));
        for (IceServer.Turn loan : SelfMatch.loans(match.other())) {
            behind(rounds, loan);
        }
    }

    private void behind(Rounds rounds, IceServer.Turn loan) throws IOException {
        List<RelayDoor> doors = new ArrayList<>();
        for (String url : loan.urls()) {
            HostPort relay = HostPort.parse(url);
            Names.of(relay.host()).reachable().stream()
                    .findFirst()
                    .ifPresent(address -> doors.add(new RelayDoor(relay, address, trust)));
        }
        if (!doors.isEmpty()) {
            RelayDoor door = doors.getFirst();
            RelayDoor stream = doors.stream()
                    .filter(each -> each.relay().scheme() != Scheme.UDP)
                    .findFirst()
                    .orElse(door);
            rounds.begin("Packets through the relay", SHORT, () -> RelayedCheck.look(door, loan));
            rounds.begin("Relay and private networks", LONG, () -> ClosedCheck.look(door, stream, loan));
        }
    }

    private void inside(Rounds rounds) {
        OptionalInt port = deployment.healthPort();
        findings.addAll(
                port.isEmpty()
                        ? List.of(MachineCheck.notHere())
                        : rounds.look(MachineCheck.SUBJECT, SHORT, () -> MachineCheck.look(port.getAsInt())));
    }
}
