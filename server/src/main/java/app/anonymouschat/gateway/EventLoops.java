package app.anonymouschat.gateway;

import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoop;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDatagramChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.IdentityHashMap;
import java.util.concurrent.TimeUnit;

/// The threads of the gateway: one event loop for each processor, by epoll where there is one, and one timer wheel for
/// all. Any thread.
final class EventLoops implements AutoCloseable {
    private static final int TICK_MILLIS = 100;

    private final HashedWheelTimer wheel =
            new HashedWheelTimer(new DefaultThreadFactory("wheel", true), TICK_MILLIS, TimeUnit.MILLISECONDS);
    private final MultiThreadIoEventLoopGroup group;
    private final IdentityHashMap<EventExecutor, LoopPort> ports = new IdentityHashMap<>();

    EventLoops(Instruments instruments) {
        group = new MultiThreadIoEventLoopGroup(
                Runtime.getRuntime().availableProcessors(), new DefaultThreadFactory("loop"), handler());
        group.forEach(loop -> ports.put(loop, new LoopPort((EventLoop) loop, wheel, instruments)));
    }

    static IoHandlerFactory handler() {
        return Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    }

    static Class<? extends ServerChannel> listenerType() {
        return Epoll.isAvailable() ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
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
