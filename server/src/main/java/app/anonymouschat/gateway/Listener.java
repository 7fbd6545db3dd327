package app.anonymouschat.gateway;

import app.anonymouschat.telemetry.Happening;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.haproxy.HAProxyMessageDecoder;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Supplier;

/// One listening port and how a connection to it begins. Any thread.
@Sharable
final class Listener extends ChannelInitializer<Channel> {
    private static final int BACKLOG = 1024;
    private static final int LINE_BYTES = 2048;
    private static final int HEADER_BYTES = 16 * 1024;
    /// What is read at once. While a socket is not to be read, what was read before is relayed still: this much and one
    /// frame, which must fit into the other half of its partner's queue.
    static final int READ_BYTES = 8 * 1024;

    private final EventLoops loops;
    private final Reception reception;
    private final Supplier<Optional<SslContext>> tls;

    Listener(EventLoops loops, Reception reception, Supplier<Optional<SslContext>> tls) {
        this.loops = loops;
        this.reception = reception;
        this.tls = tls;
    }

    /// Listens; the future fails where the port is taken.
    ChannelFuture listen(InetAddress address, int port) {
        return new ServerBootstrap()
                .group(loops.group())
                .channel(loops.listenerType())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.RECVBUF_ALLOCATOR, new AdaptiveRecvByteBufAllocator(256, 1024, READ_BYTES))
                .childHandler(this)
                .bind(new InetSocketAddress(address, port))
                .awaitUninterruptibly();
    }

    @Override
    protected void initChannel(Channel channel) {
        reception.instruments().count(Happening.CONNECTION_ACCEPTED);
        ChannelPipeline pipeline = channel.pipeline();
        if (comesByProxy(channel)) {
            pipeline.addLast(new HAProxyMessageDecoder(true), new ProxyHeader());
        }
        tls.get().ifPresent(context -> pipeline.addLast(new TlsOrPlain(context)));
        pipeline.addLast(new HttpServerCodec(
                new HttpDecoderConfig().setMaxInitialLineLength(LINE_BYTES).setMaxHeaderSize(HEADER_BYTES)));
        pipeline.addLast(new HttpConversation(reception, loops.portOf(channel.eventLoop())));
    }

    private boolean comesByProxy(Channel channel) {
        return reception.trust().proxyProtocol()
                && channel.remoteAddress() instanceof InetSocketAddress peer
                && reception.trust().proxies().test(peer.getAddress());
    }

    @Override
    public void exceptionCaught(io.netty.channel.ChannelHandlerContext ctx, Throwable cause) {
        reception.instruments().broken(cause);
        LastWords.hangUp(ctx.channel());
    }
}
