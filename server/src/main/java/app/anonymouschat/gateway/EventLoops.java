package app.anonymouschat.gateway;

import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDatagramChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ThreadPerTaskExecutor;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.IdentityHashMap;
import java.util.concurrent.TimeUnit;

/// The threads of the gateway: one event loop for each processor, and one timer wheel for all. Any thread.
final class EventLoops implements AutoCloseable {
    private static final int TICK_MILLIS = 100;

    private final HashedWheelTimer wheel =
            new HashedWheelTimer(new DefaultThreadFactory("wheel", true), TICK_MILLIS, TimeUnit.MILLISECONDS);
    private final Transport transport;
    private final LoopWork work = new LoopWork();
    private final MultiThreadIoEventLoopGroup group;
    private final IdentityHashMap<EventExecutor, LoopPort> ports = new IdentityHashMap<>();

    EventLoops(Transport transport, Instruments instruments) {
        this.transport = transport;
        group = new MultiThreadIoEventLoopGroup(
                Runtime.getRuntime().availableProcessors(),
                new ThreadPerTaskExecutor(new DefaultThreadFactory("loop")),
                new FirstWithRoom(work::of, System::nanoTime),
                transport.handler());
        group.forEach(loop -> ports.put(loop, new LoopPort((EventLoop) loop, wheel, instruments)));
    }

    Class<? extends ServerChannel> listenerType() {
        return transport.listenerType();
    }

    /// Sockets for datagrams to this address, of its family alone.
    static ChannelFactory<DatagramChannel> datagrams(InetAddress address) {
        SocketProtocolFamily family =
                address instanceof Inet4Address ? SocketProtocolFamily.INET : SocketProtocolFamily.INET6;
        return Epoll.isAvailable() ? () -> new EpollDatagramChannel(family) : () -> new NioDatagramChannel(family);
    }

    MultiThreadIoEventLoopGroup group() {
        return group;
    }

    LoopPort portOf(EventLoop loop) {
        LoopPort port = ports.get(loop);
        if (port == null) {
            throw new IllegalArgumentException("not a loop of this server");
        }
        return port;
    }

    LoopPort any() {
        return portOf(group.next());
    }

    @Override
    public void close() {
        wheel.stop();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
