package app.anonymouschat.doctor;

import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Fact;
import app.anonymouschat.protocol.ServerMessage.Knowledge;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether the server sees who comes, past whatever proxies there are, and nobody can claim another address. It reads
/// this off what the server says that it holds (PROTOCOL.md §2.2, `inspect`): how many sockets come from one's address.
final class AddressCheck {
    static final String SEEN = "Addresses seen";

    private static final String CLAIMED = "Addresses claimed";
    /// Others of one household or office at most.
    private static final long FEW = 5;

    private static final String ONE_FOR_ALL =
            "The server takes all visitors for one, and its limits will shut them out. Have the proxy send"
                    + " X-Forwarded-For, and name the proxy in the setting proxies.";

    private final Way way;
    private final Optional<Way> otherFamily;

    private AddressCheck(Way way, Optional<Way> otherFamily) {
        this.way = way;
        this.otherFamily = otherFamily;
    }

    /// No other check may have a socket open meanwhile.
    static List<Finding> look(Way way, Optional<Way> otherFamily) throws IOException {
        return new AddressCheck(way, otherFamily).look();
    }

    private List<Finding> look() throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (SignalClient first = SignalClient.open(way)) {
            Map<String, Fact> held = held(first);
            findings.add(seen(held, families(first)));
            findings.add(claimed());
        }
        return findings;
    }

    /// What came of asking by both families.
    enum Families {
        ONE_ALONE,
        APART,
        THE_SAME
    }

    private Finding seen(Map<String, Fact> held, Families families) throws ProtocolException {
        boolean nearby = new Fact.Flag(true).equals(held.get("nearby"));
        return judge(way.address(), nearby, sockets(held) - 1, families);
    }

    /// `nearby` is whether the server takes the visitor for one of its own network, `others` how many more sockets it
    /// counts at the same address.
    static Finding judge(InetAddress server, boolean nearby, long others, Families families) {
        if (nearby && Reach.isPublic(server)) {
            return Finding.failed(
                    SEEN, "the server sees a private address where it should see a public one", ONE_FOR_ALL);
        }
        if (families == Families.THE_SAME) {
            return Finding.failed(SEEN, "the server sees the same address by IPv4 and by IPv6", ONE_FOR_ALL);
        }
        return others < FEW
                ? unsuspicious(server, families)
                : Finding.warning(
                        SEEN,
                        others + " more sockets come from the address that the server sees here",
                        "Where nobody beside you uses the service, the server sees the proxy in place of people. "
                                + ONE_FOR_ALL);
    }

    private static Finding unsuspicious(InetAddress server, Families families) {
        if (families == Families.APART) {
            return Finding.ok(SEEN, "are apart by IPv4 and IPv6");
        }
        return Reach.isPublic(server)
                ? Finding.ok(SEEN, "are of the Internet")
                : Finding.notChecked(SEEN, "on a local network all look alike; examine it from outside");
    }

    /// The first socket stays open: where one by the other family counts as from the same address, both see the same
    /// number, and it is one more than before.
    private Families families(SignalClient first) throws IOException {
        if (otherFamily.isEmpty()) {
            return Families.ONE_ALONE;
        }
        long before = sockets(held(first));
        try (SignalClient other = SignalClient.open(otherFamily.get())) {
            boolean same = sockets(held(other)) == before + 1 && sockets(held(first)) == before + 1;
            return same ? Families.THE_SAME : Families.APART;
        }
    }

    /// One socket is open already: a second from the same address makes two, but one that is believed to come from
    /// elsewhere is alone there.
    private Finding claimed() throws IOException {
        int last = 1 + new SecureRandom().nextInt(254);
        try (SignalClient liar = SignalClient.open(way, "X-Forwarded-For: 198.51.100." + last)) {
            return sockets(held(liar)) >= 2
                    ? Finding.ok(CLAIMED, "are not believed")
                    : Finding.failed(
                            CLAIMED,
                            "an X-Forwarded-For that a visitor sends is believed",
                            "Whoever likes can pass every limit. The proxy has to write the address that it sees itself,"
                                    + " and proxies may name nothing but proxies.");
        }
    }

    private static Map<String, Fact> held(SignalClient client) throws IOException {
        client.say("{\"type\":\"inspect\"}");
        ServerMessage message = client.message();
        while (!(message instanceof Knowledge)) {
            message = client.message();
        }
        return ((Knowledge) message).held();
    }

    private static long sockets(Map<String, Fact> held) throws ProtocolException {
        if (held.get("bucketSockets") instanceof Fact.Count(long sockets)) {
            return sockets;
        }
        throw new ProtocolException("the server does not say what it holds");
    }
}
