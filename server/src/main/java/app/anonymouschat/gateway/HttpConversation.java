package app.anonymouschat.gateway;

import app.anonymouschat.gateway.Reception.Handshake;
import app.anonymouschat.session.Loop;
import app.anonymouschat.telemetry.Happening;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Requests of one connection, one at a time, until it is upgraded or gone. Confined to its connection's loop.
///
/// Whoever is silent goes: there is a time to make a request, counted from the connection or the last answer, and a
/// longer one to take an answer in.
final class HttpConversation extends ChannelInboundHandlerAdapter {
    /// How many times longer than a request an answer may take: a slow network has to carry the page.
    private static final int ANSWER_FACTOR = 12;

    private final Reception reception;
    private final LoopPort loop;
    private @Nullable InetAddress peer;
    private @Nullable HttpRequest asking;
    private boolean plainOnTls;
    private boolean answering;
    private Loop.@Nullable Alarm deadline;

    HttpConversation(Reception reception, LoopPort loop) {
        this.reception = reception;
        this.loop = loop;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        allow(ctx, reception.requestWithin());
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        forget();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        forget();
    }

    private void allow(ChannelHandlerContext ctx, Duration time) {
        forget();
        deadline = loop.after(time, () -> {
            reception.instruments().count(Happening.REQUEST_TOO_SLOW);
            LastWords.hangUp(ctx.channel());
        });
    }

    private void forget() {
        if (deadline != null) {
            deadline.cancel();
            deadline = null;
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        switch (event) {
            case ProxyHeader.Source(InetAddress source) -> peer = source;
            case TlsOrPlain.Mismatch mismatch -> plainOnTls = true;
            default -> ReferenceCountUtil.release(event);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        try {
            switch (message) {
                case HttpRequest request -> begin(ctx, request);
                case LastHttpContent last when !last.content().isReadable() -> end(ctx);
                case HttpContent body -> refuse(ctx, HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
                default -> {}
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void begin(ChannelHandlerContext ctx, HttpRequest request) {
        if (answering) {
            LastWords.hangUp(ctx.channel()); // It did not wait for the answer to the one before.
        } else if (request.decoderResult().isFailure()) {
            refuse(ctx, statusOf(request.decoderResult().cause()));
        } else if (plainOnTls) {
            answer(ctx, Answer.of(HttpResponseStatus.BAD_REQUEST, "This port speaks HTTPS."), false, false);
        } else {
            asking = request;
        }
    }

    private static HttpResponseStatus statusOf(Throwable fault) {
        return switch (fault) {
            case TooLongHttpLineException line -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException header -> HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            default -> HttpResponseStatus.BAD_REQUEST;
        };
    }

    private void refuse(ChannelHandlerContext ctx, HttpResponseStatus status) {
        if (!answering) {
            answer(ctx, Answer.of(status), reception.isTls(), false);
        }
    }

    private void end(ChannelHandlerContext ctx) {
        HttpRequest request = asking;
        asking = null;
        if (request == null || answering) {
            return;
        }
        InetAddress from = peer == null ? ((InetSocketAddress) ctx.channel().remoteAddress()).getAddress() : peer;
        boolean secure = reception.isSecure(ctx.channel(), request.headers());
        switch (reception.desk().ask(new Asked(request, secure))) {
            case Desk.Outcome.Answered(Answer answer) -> answer(ctx, answer, secure, HttpUtil.isKeepAlive(request));
            case Desk.Outcome.Upgraded(String accept, String host) ->
                reception
                        .upgrade()
                        .to(ctx, new Handshake(accept, host, reception.clientOf(from, request.headers()), secure));
        }
    }

    private void answer(ChannelHandlerContext ctx, Answer answer, boolean secure, boolean keepAlive) {
        answering = true;
        allow(ctx, reception.requestWithin().multipliedBy(ANSWER_FACTOR));
        reception.instruments().count(answer.isRefusal() ? Happening.REQUEST_REFUSED : Happening.REQUEST_ANSWERED);
        var response = Responses.of(answer, secure);
        if (!keepAlive) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        ChannelFuture written = ctx.writeAndFlush(response);
        written.addListener(done -> answered(ctx, keepAlive && done.isSuccess()));
    }

    private void answered(ChannelHandlerContext ctx, boolean keepAlive) {
        if (keepAlive) {
            answering = false;
            allow(ctx, reception.requestWithin());
        } else {
            LastWords.close(ctx.channel(), loop);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        reception.instruments().broken(cause);
        LastWords.hangUp(ctx.channel());
    }
}
