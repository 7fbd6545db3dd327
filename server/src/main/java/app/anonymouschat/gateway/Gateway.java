package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.Encryption;
import app.anonymouschat.gateway.GatewaySettings.Trust;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.session.Sessions;
import app.anonymouschat.telemetry.Log;
import app.anonymouschat.telemetry.Telemetry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.ssl.SslContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The server's door to the network: the page, the sockets, health and metrics. Any thread.
public final class Gateway implements AutoCloseable {
    private final GatewaySettings settings;
    private final Instruments instruments;
    private final EventLoops loops;
    private final OpenSockets sockets = new OpenSockets();
    private final List<Channel> listening = new ArrayList<>();
    private final List<Channel> health = new ArrayList<>();

    private Gateway(GatewaySettings settings, Instruments instruments) {
        this.settings = settings;
        this.instruments = instruments;
        this.loops = new EventLoops(settings.endpoint().transport(), instruments);
    }

    /// Listens for the page and its sockets.
    ///
    /// @throws IOException where a port is taken, or a certificate or the transport can not be used
    public static Gateway open(GatewaySettings settings, Page page, Sessions sessions, Telemetry telemetry, Log log)
            throws IOException {
        QuietNetty.hush();
        settings.endpoint().transport().check();
        Gateway gateway = new Gateway(settings, new Instruments(telemetry, log));
        try {
            gateway.listen(page, sessions);
            return gateway;
        } catch (IOException failure) {
            gateway.close();
            throw failure;
        }
    }

    private void listen(Page page, Sessions sessions) throws IOException {
        Supplier<Optional<SslContext>> tls = tls();
        UpgradeRule rule = new UpgradeRule(new OriginRule(settings.trust().origins()), sockets::isDraining);
        Reception reception = new Reception(
                new SiteDesk(page, rule, instruments),
                new SocketUpgrade(sessions, settings, loops, sockets, instruments),
                settings.trust(),
                tls.get().isPresent(),
                settings.deadlines().request(),
                instruments);
        Listener listener = new Listener(loops, reception, tls);
        for (InetAddress address : settings.endpoint().addresses()) {
            int port = listening.isEmpty() ? settings.endpoint().port() : port();
            listening.add(bound(listener.listen(address, port), port));
        }
    }

    private static Channel bound(ChannelFuture listening, int port) throws IOException {
        if (!listening.isSuccess()) {
            throw new IOException("port " + port + " can not be listened on; is it taken?", listening.cause());
        }
        return listening.channel();
    }

    private Supplier<Optional<SslContext>> tls() throws IOException {
        return switch (settings.endpoint().encryption()) {
            case Encryption.Off off -> Optional::empty;
            case Encryption.Files files -> {
                TlsFiles inUse = new TlsFiles(files, instruments);
                checkAgain(inUse, files.checkEvery());
                yield () -> Optional.of(inUse.context());
            }
        };
    }

    private void checkAgain(TlsFiles files, Duration every) {
        loops.any().after(every, () -> {
            files.check();
            checkAgain(files, every);
        });
    }

    /// Tells health and metrics on this port of these addresses, one at least, 0 for a free one; returns the port.
    ///
    /// @throws IOException where it is taken
    public int tellHealth(List<InetAddress> addresses, int port, Supplier<String> metrics) throws IOException {
        Reception reception = new Reception(
                new HealthDesk(() -> !sockets.isDraining(), metrics),
                (ctx, handshake) -> {}, // Its desk upgrades nobody.
                new Trust(List.of(), address -> false, false),
                false,
                settings.deadlines().request(),
                instruments);
        Listener listener = new Listener(loops, reception, Optional::empty);
        for (InetAddress address : addresses) {
            int same = health.isEmpty() ? port : portOf(health.getFirst());
            health.add(bound(listener.listen(address, same), same));
        }
        return portOf(health.getFirst());
    }

    /// The port of the page.
    public int port() {
        return portOf(listening.getFirst());
    }

    private static int portOf(Channel channel) {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /// How many sockets are open.
    public int openSockets() {
        return sockets.count();
    }

    /// Lets no socket in from now on, though the page and health are still told; completes when the last socket is
    /// gone.
    public CompletableFuture<Void> drain() {
        return sockets.drain();
    }

    /// Closes every socket with 1012, and completes when the last one is gone.
    public CompletableFuture<Void> closeSockets() {
        CompletableFuture<Void> empty = sockets.drain();
        sockets.forEach(socket -> socket.close(CloseCode.RESTART));
        return empty;
    }

    @Override
    public void close() {
        listening.forEach(Gateway::close);
        health.forEach(Gateway::close);
        loops.close();
    }

    private static void close(Channel channel) {
        var _ = channel.close().awaitUninterruptibly();
    }
}
