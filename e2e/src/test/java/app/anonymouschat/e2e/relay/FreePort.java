package app.anonymouschat.e2e.relay;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// A port of loopback for a program that is yet to start, below those that systems give to whoever asks for any: so
/// nobody who merely connects to something can take it meanwhile, nor while the program is away.
final class FreePort {
    private static final int FIRST = 12_000;
    private static final int BEHIND_LAST = 32_000;
    private static final int TRIES = 100;

    private FreePort() {}

    /// One on which nobody listens now.
    static int draw() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new BindException("no free port");
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                DatagramSocket freeToo = new DatagramSocket(port)) {
            return free.isBound() && freeToo.isBound();
        } catch (BindException taken) {
            return false;
        }
    }
}
