package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.QueueBounds;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.uring.IoUring;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;
import java.io.IOException;

/// How the system is asked for what comes over connections, and told what goes.
public enum Transport {
    /// By epoll where there is one, else as Java does it.
    USUAL,
    /// By io_uring, which not every kernel has or allows.
    IO_URING;

    /// A byte with its header and mask (RFC 6455 §5.2).
    private static final int SMALLEST_FRAME_BYTES = 7;

    /// @throws IOException where this machine refuses it; says why and what to do
    void check() throws IOException {
        if (this == IO_URING && !IoUring.isAvailable()) {
            throw new IOException(
                    "this machine refuses io_uring, by its kernel, its sandbox or its limit of locked memory; leave transport at auto",
                    IoUring.unavailabilityCause());
        }
    }

    /// What may wait for one slow reader, by what is set. io_uring says only later that something went out, so that all
    /// the small frames of one read are under way at once: there are so many more of them, within the same bytes.
    QueueBounds bounds(QueueBounds set) {
        return switch (this) {
            case USUAL -> set;
            case IO_URING -> new QueueBounds(set.bytes(), set.frames() + Listener.READ_BYTES / SMALLEST_FRAME_BYTES);
        };
    }

    IoHandlerFactory handler() {
        return switch (this) {
            case USUAL -> Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
            case IO_URING -> IoUringIoHandler.newFactory();
        };
    }

    Class<? extends ServerChannel> listenerType() {
        return switch (this) {
            case USUAL -> Epoll.isAvailable() ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
            case IO_URING -> IoUringServerSocketChannel.class;
        };
    }
}
