package app.anonymouschat.doctor;

import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnMessage;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whether packets from outside reach an address that the relay lends: its ports are open, and it passes them on.
final class RelayedCheck {
    private static final String SUBJECT = "Packets through the relay";
    private static final String WORDS = "doctor";
    private static final int TRIES = 3;

    private RelayedCheck() {}

    static List<Finding> look(RelayDoor door, IceServer.Turn loan) throws IOException {
        try (TurnClient client = door.open(loan);
                DatagramSocket outside = new DatagramSocket()) {
            TurnMessage allocated = client.allocate();
            if (allocated.relayed().isEmpty() || allocated.mapped().isEmpty()) {
                return List.of(Finding.notChecked(SUBJECT, "the relay does not open"));
            }
            byte[] own = allocated.mapped().get().getAddress().getAddress();
            if (!client.permit(own).isSuccess()) {
                client.refresh(0);
                return List.of(Finding.notChecked(
                        SUBJECT, "the relay sees this machine at an address that it rightly refuses as a peer"));
            }
            boolean arrived = arrives(client, outside, allocated.relayed().get());
            client.refresh(0);
            return List.of(
                    arrived
                            ? Finding.ok(SUBJECT, "arrive")
                            : Finding.failed(
                                    SUBJECT,
                                    "none arrived",
                                    "Let UDP 49152–65535 (min-port to max-port) in at the relay, in the firewall and the"
                                            + " cloud's rules."));
        }
    }

    private static boolean arrives(TurnClient client, DatagramSocket outside, InetSocketAddress relayed)
            throws IOException {
        byte[] words = WORDS.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < TRIES; i++) {
            outside.send(new DatagramPacket(words, words.length, relayed));
        }
        try {
            return client.hear().equals(WORDS);
        } catch (SocketTimeoutException none) {
            return false;
        }
    }
}
