package app.anonymouschat.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/// Opens TCP, and TLS over it, as browsers do: the name is sent, and the certificate has to be for it.
final class Sockets {
    /// What a connection, a handshake and each answer may take.
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private Sockets() {}

    static Socket tcp(InetSocketAddress address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(address, Math.toIntExact(PATIENCE.toMillis()));
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    /// TLS over a connected socket, which it takes over.
    static SSLSocket tls(Socket connected, String host, Witness witness) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {witness}, new SecureRandom());
            SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(connected, host, connected.getPort(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no TLS", missing);
        } catch (IOException failure) {
            connected.close();
            throw failure;
        }
    }
}
