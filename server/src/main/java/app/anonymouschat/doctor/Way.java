package app.anonymouschat.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// One way to the deployment: by one address of its name.
record Way(Target target, InetAddress address, Trust trust) {
    /// Connects, by TLS where the deployment has it.
    HttpConnection connect() throws IOException {
        return connect(trust.witness());
    }

    HttpConnection connect(Witness witness) throws IOException {
        Socket socket = Sockets.tcp(new InetSocketAddress(address, target.port()));
        return new HttpConnection(target, target.secure() ? Sockets.tls(socket, target.host(), witness) : socket);
    }

    String family() {
        return Reach.family(address);
    }
}
