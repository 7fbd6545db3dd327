package app.anonymouschat.gateway;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.haproxy.HAProxyCommand;
import io.netty.handler.codec.haproxy.HAProxyMessage;
import io.netty.util.NetUtil;
import java.net.InetAddress;

/// Takes the PROXY protocol header of one connection from a proxy of ours, tells the conversation whose it is, and
/// goes.
/// Confined to its connection's loop.
final class ProxyHeader extends ChannelInboundHandlerAdapter {
    /// Whom the proxy took the connection from.
    record Source(InetAddress address) {
        @Override
        public String toString() {
            return "Source";
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HAProxyMessage header) {
            tell(ctx, header);
            header.release();
            ctx.pipeline().remove(this);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private static void tell(ChannelHandlerContext ctx, HAProxyMessage header) {
        boolean proxied = header.command() == HAProxyCommand.PROXY && header.sourceAddress() != null;
        InetAddress source = proxied ? NetUtil.createInetAddressFromIpAddressString(header.sourceAddress()) : null;
        if (source != null) {
            ctx.fireUserEventTriggered(new Source(source));
        }
    }
}
