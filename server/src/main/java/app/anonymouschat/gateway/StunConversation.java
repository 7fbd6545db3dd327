package app.anonymouschat.gateway;

import app.anonymouschat.stun.BindingRequest;
import app.anonymouschat.telemetry.Happening;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Predicate;

/// Requests and answers of STUN, a datagram each. Confined to the loop of STUN; keeps nothing between two.
@Sharable
final class StunConversation extends SimpleChannelInboundHandler<DatagramPacket> {
    private final Predicate<InetSocketAddress> mayAsk;
    private final Instruments instruments;

    StunConversation(Predicate<InetSocketAddress> mayAsk, Instruments instruments) {
        this.mayAsk = mayAsk;
        this.instruments = instruments;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, DatagramPacket datagram) {
        Optional<BindingRequest> request = BindingRequest.read(ByteBufUtil.getBytes(datagram.content()));
        InetSocketAddress from = datagram.sender();
        if (request.isEmpty() || from.getPort() == 0) {
            instruments.count(Happening.STUN_IGNORED);
        } else if (!mayAsk.test(from) || !ctx.channel().isWritable()) {
            instruments.count(Happening.STUN_LIMITED);
        } else {
            answer(ctx, request.get(), from);
        }
    }

    private void answer(ChannelHandlerContext ctx, BindingRequest request, InetSocketAddress from) {
        instruments.count(request.isUnderstood() ? Happening.STUN_ANSWERED : Happening.STUN_REFUSED);
        var _ = ctx.write(new DatagramPacket(Unpooled.wrappedBuffer(request.answer(from)), from), ctx.voidPromise());
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        ctx.flush();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        instruments.broken(cause);
    }
}
