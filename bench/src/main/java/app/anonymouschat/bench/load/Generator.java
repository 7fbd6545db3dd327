package app.anonymouschat.bench.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Where all clients live: one event loop, so that the server has the other processors and nothing here needs a lock.
/// Any thread.
final class Generator implements AutoCloseable {
    /// Clients come from so many addresses of this machine; one alone has 28,000 ports.
    private static final int SOURCES = 16;

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(
            1, Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
    private final EventLoop loop = group.next();
    private final Bootstrap bootstrap = new Bootstrap()
            .group(group)
            .channel(Epoll.isAvailable() ? EpollSocketChannel.class : NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            // Whoever goes is gone, and its port is free.
            .option(ChannelOption.SO_LINGER, 0);

    private int receiveBytes;

    /// Has those who connect from now on keep no more than about so much unread, 0 for what the system does. Of the
    /// main thread.
    void receiveAtMost(int bytes) {
        receiveBytes = bytes;
    }

    EventLoop loop() {
        return loop;
    }

    ChannelFuture connect(Client client, int port) {
        int source = 2 + client.number() % SOURCES;
        Bootstrap connecting = bootstrap.clone().handler(client);
        if (receiveBytes > 0) {
            connecting.option(ChannelOption.SO_RCVBUF, receiveBytes);
        }
        return connecting.connect(loopback(1, port), loopback(source, 0));
    }

    private static InetSocketAddress loopback(int last, int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0." + last), port);
    }

    /// What the loop finds, when it gets to it.
    <T> T ask(Callable<T> question) {
        return loop.submit(question).syncUninterruptibly().getNow();
    }

    /// Lets the loop go on for a while.
    void rest(Duration time) {
        loop.schedule(() -> {}, time.toNanos(), TimeUnit.NANOSECONDS).syncUninterruptibly();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
