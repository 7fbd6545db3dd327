package app.anonymouschat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

/// One who asks a STUN server, from an address of this machine. What it waits for has to come within twenty seconds.
final class StunAsker implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final DatagramSocket socket;

    StunAsker(String own, String server, int port) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral(own), 0));
        socket.connect(InetAddress.ofLiteral(server), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    void send(byte[] datagram) throws IOException {
        socket.send(new DatagramPacket(datagram, datagram.length));
    }

    byte[] hear() throws IOException {
        DatagramPacket heard = new DatagramPacket(new byte[2048], 2048);
        socket.receive(heard);
        return Arrays.copyOf(heard.getData(), heard.getLength());
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public void close() {
        socket.close();
    }
}
