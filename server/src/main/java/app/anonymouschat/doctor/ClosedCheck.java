package app.anonymouschat.doctor;

import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.turn.SpecialPeers;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Whether a relay is closed: to peers that are not of the Internet, to TCP, and to whoever has no loan.
final class ClosedCheck {
    private static final String PRIVATE = "Relay and private networks";
    private static final String STRANGERS = "Relay and strangers";
    private static final byte TCP = 6;
    private static final int NAMED = 5;

    private ClosedCheck() {}

    /// TCP is relayed, if at all, to those who come by a stream (RFC 6062 §4.1).
    static List<Finding> look(RelayDoor door, RelayDoor stream, IceServer.Turn loan) throws IOException {
        return List.of(strangers(door, stream, loan), privateRanges(door, loan));
    }

    private static Finding strangers(RelayDoor door, RelayDoor stream, IceServer.Turn loan) throws IOException {
        try (TurnClient stranger = door.open(loan);
                TurnClient client = stream.open(loan)) {
            if (stranger.askOpenly(TurnMessage.ALLOCATE).isSuccess()) {
                return Finding.failed(
                        STRANGERS,
                        "it opens to whoever asks",
                        "Set use-auth-secret and static-auth-secret, and no no-auth: it is abused otherwise.");
            }
            return client.allocate(TCP).isSuccess()
                    ? Finding.failed(STRANGERS, "it relays TCP", "Set no-tcp-relay: calls need none.")
                    : Finding.ok(STRANGERS, "it opens to none, and relays no TCP");
        }
    }

    private static Finding privateRanges(RelayDoor door, IceServer.Turn loan) throws IOException {
        List<String> open = new ArrayList<>();
        try (TurnClient client = door.open(loan);
                TurnClient six = door.open(loan)) {
            TurnMessage allocated = client.allocate();
            if (allocated.relayed().isEmpty()) {
                return Finding.notChecked(PRIVATE, "the relay does not open");
            }
            byte[] own = allocated.relayed().get().getAddress().getAddress();
            collect(client, own, open);
            client.refresh(0);
            TurnMessage byIpv6 = six.allocateIpv6();
            if (byIpv6.relayed().isPresent()) {
                collect(six, byIpv6.relayed().get().getAddress().getAddress(), open);
                six.refresh(0);
            }
        }
        return open.isEmpty()
                ? Finding.ok(PRIVATE, "it reaches none")
                : open(open.stream().distinct().toList());
    }

    /// The relay's own address is open on purpose, since two who both use it meet there.
    private static void collect(TurnClient client, byte[] own, List<String> open) throws IOException {
        List<byte[]> peers = Stream.concat(SpecialPeers.ipv4().stream(), SpecialPeers.ipv6().stream())
                .filter(peer -> !Arrays.equals(peer, own))
                .toList();
        for (byte[] peer : peers) {
            if (client.permit(peer).isSuccess() || client.bindChannel(peer).isSuccess()) {
                open.add(SpecialPeers.name(peer));
            }
        }
    }

    private static Finding open(List<String> peers) {
        String more = peers.size() > NAMED ? " and " + (peers.size() - NAMED) + " more" : "";
        return Finding.failed(
                PRIVATE,
                "it reaches " + String.join(", ", peers.subList(0, Math.min(NAMED, peers.size()))) + more,
                "Take the list of denied-peer-ip in deploy/coturn/turnserver.conf, no allowed-peer-ip but the relay's own"
                        + " address, and relay-ip of IPv4 alone. Until then strangers reach what is behind the relay.");
    }
}
