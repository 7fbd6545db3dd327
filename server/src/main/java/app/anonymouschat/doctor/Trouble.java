package app.anonymouschat.doctor;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// What went wrong on the way, in words.
final class Trouble {
    private Trouble() {}

    static String said(IOException failure) {
        return switch (failure) {
            case SocketTimeoutException silent -> "there was no answer in time";
            case UnknownHostException unknown -> "the name has no address";
            case PortUnreachableException closed -> "nothing listens there";
            case NoRouteToHostException closed -> "there is no way there, or a firewall refuses";
            case ConnectException closed -> "nothing listens there, or a firewall refuses";
            case EOFException ended -> "the connection was ended";
            case SSLException tls -> "TLS failed: " + tls.getMessage();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
