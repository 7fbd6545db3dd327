package app.anonymouschat.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The network between two browsers, as a test has it: each candidate of the partner's is reached over a port of ours,
/// which carries the datagrams on, in both directions, until it is cut. Of what comes after that the kind is kept.
final class UdpPaths implements AutoCloseable {
    private static final int LARGEST = 2_048;

    private final List<Path> paths = new CopyOnWriteArrayList<>();

    /// Leads this person, whose page has {@link Script#OVER_UDP_PATHS}, over paths of its own.
    void serve(Person person) {
        person.page().exposeFunction("pathToward", given -> toward((String) given[0], (int) given[1]));
    }

    /// Such a person's browser says at once that a path that was cut is disconnected, as it would some seconds later.
    static void sayDisconnected(Person person) {
        person.page().evaluate("sayDisconnected()");
    }

    /// How often such a person's page said that it reconnects.
    static int reconnections(Person person) {
        return (int) person.page().evaluate("reconnections");
    }

    /// Opens a path to that candidate; gives the port on 127.0.0.1 that leads there.
    private int toward(String address, int port) {
        try {
            var path = new Path(new InetSocketAddress(address, port));
            paths.add(path);
            return path.begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From here on nothing gets through on any path that is there. Later ones are whole.
    void cut() {
        paths.forEach(path -> path.isCut = true);
    }

    /// What is cut carries again.
    void heal() {
        paths.forEach(path -> path.isCut = false);
    }

    /// Forgets what came after the cut so far.
    void forgetDropped() {
        paths.forEach(path -> path.dropped.clear());
    }

    /// The kinds of all datagrams that came after the cut, in the order in which they came.
    List<Datagram> dropped() {
        return paths.stream().flatMap(path -> path.dropped.stream()).toList();
    }

    @Override
    public void close() {
        paths.forEach(Path::close);
    }

    /// What travels on one port between browsers (RFC 7983).
    enum Datagram {
        STUN,
        DTLS,
        RTCP,
        RTP,
        OTHER;

        static Datagram of(byte[] bytes) {
            int first = bytes[0] & 0xff;
            int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
            if (first <= 3) {
                return STUN;
            }
            if (first >= 20 && first <= 63) {
                return DTLS;
            }
            if (first < 128 || first > 191) {
                return OTHER;
            }
            return second >= 192 && second <= 223 ? RTCP : RTP;
        }
    }

    private static final class Path {
        final List<Datagram> dropped = new CopyOnWriteArrayList<>();
        volatile boolean isCut;

        private final InetSocketAddress far;
        private final DatagramSocket near;
        /// By where it came from, the socket that speaks to the far end in its place.
        private final Map<SocketAddress, DatagramSocket> speakers = new ConcurrentHashMap<>();

        Path(InetSocketAddress far) throws IOException {
            this.far = far;
            this.near = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        }

        int begin() {
            Thread.ofPlatform().daemon().start(this::carryAway);
            return near.getLocalPort();
        }

        void close() {
            near.close();
            speakers.values().forEach(DatagramSocket::close);
        }

        private void carryAway() {
            pump(near, packet -> {
                DatagramSocket speaker = speakers.computeIfAbsent(packet.getSocketAddress(), this::speakerFor);
                packet.setSocketAddress(far);
                speaker.send(packet);
            });
        }

        private DatagramSocket speakerFor(SocketAddress origin) {
            try {
                var speaker = new DatagramSocket();
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> pump(speaker, packet -> {
                            packet.setSocketAddress(origin);
                            near.send(packet);
                        }));
                return speaker;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void pump(DatagramSocket from, Carrying carrying) {
            while (!from.isClosed()) {
                try {
                    var packet = new DatagramPacket(new byte[LARGEST], LARGEST);
                    from.receive(packet);
                    if (isCut) {
                        dropped.add(Datagram.of(packet.getData()));
                    } else {
                        carrying.on(packet);
                    }
                } catch (IOException e) {
                    // Closed, or nobody listens there any more: a datagram that is lost, as on any network.
                }
            }
        }

        private interface Carrying {
            void on(DatagramPacket packet) throws IOException;
        }
    }
}
