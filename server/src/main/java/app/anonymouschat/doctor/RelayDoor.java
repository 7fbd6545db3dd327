package app.anonymouschat.doctor;

import app.anonymouschat.doctor.HostPort.Scheme;
import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.turn.RelayLine;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// One way into a relay: by UDP, TCP or TLS, at one address of its name.
record RelayDoor(HostPort relay, InetAddress address, Trust trust) {
    /// A client with this loan.
    TurnClient open(IceServer.Turn loan, Witness witness) throws IOException {
        return new TurnClient(line(witness), new TurnServer(loan.urls(), loan.username(), loan.credential()));
    }

    TurnClient open(IceServer.Turn loan) throws IOException {
        return open(loan, trust.witness());
    }

    private RelayLine line(Witness witness) throws IOException {
        InetSocketAddress at = new InetSocketAddress(address, relay.port());
        if (relay.scheme() == Scheme.UDP) {
            return RelayLine.udp(at);
        }
        Socket socket = Sockets.tcp(at);
        return RelayLine.over(relay.scheme() == Scheme.TLS ? Sockets.tls(socket, relay.host(), witness) : socket);
    }

    /// For people.
    String subject() {
        return "Relay by " + relay.scheme().words() + " and " + Reach.family(address) + " at " + relay.written();
    }
}
