package app.anonymouschat.gateway;

import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Decoded;
import app.anonymouschat.protocol.MessageCodec;
import app.anonymouschat.session.Session;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/// One browser's socket after the upgrade: frames become calls of its session. Confined to its connection's loop.
final class SignalSocket extends ChannelInboundHandlerAdapter {
    private static final MessageCodec CODEC = new MessageCodec();

    private final Session session;
    private final SocketOutbox outbox;
    private final Heartbeat heartbeat;
    private final LoopPort loop;
    private final OpenSockets sockets;
    private @Nullable Fragments fragments;

    SignalSocket(Session session, SocketOutbox outbox, LoopPort loop, Heartbeat heartbeat, OpenSockets sockets) {
        this.session = session;
        this.outbox = outbox;
        this.loop = loop;
        this.heartbeat = heartbeat;
        this.sockets = sockets;
    }

    /// The upgrade is done.
    void open() {
        sockets.add(this);
        outbox.serve(session);
        heartbeat.start();
        session.opened();
    }

    /// Closes from the server's side. Any thread.
    void close(CloseCode code) {
        loop.execute(() -> outbox.shut(code));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        outbox.gone();
        heartbeat.stop();
        drop();
        sockets.remove(this);
        session.closed();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        WebSocketFrame frame = (WebSocketFrame) message;
        heartbeat.heard();
        if (frame instanceof CloseWebSocketFrame) {
            frame.release();
            outbox.closedByPeer();
        } else if (outbox.isClosing()) {
            frame.release();
        } else {
            take(ctx, frame);
        }
    }

    private void take(ChannelHandlerContext ctx, WebSocketFrame frame) {
        switch (frame) {
            case TextWebSocketFrame text when text.isFinalFragment() -> whole(true, text.content());
            case BinaryWebSocketFrame binary when binary.isFinalFragment() -> whole(false, binary.content());
            case PingWebSocketFrame ping -> outbox.pong(ping.content());
            case TextWebSocketFrame first -> begin(ctx, first);
            case BinaryWebSocketFrame first -> begin(ctx, first);
            case ContinuationWebSocketFrame next -> go(next);
            default -> frame.release(); // a pong
        }
    }

    private void begin(ChannelHandlerContext ctx, WebSocketFrame first) {
        fragments = new Fragments(first, ctx.alloc().buffer(first.content().readableBytes()));
        go(first);
    }

    private void go(WebSocketFrame next) {
        Fragments begun = fragments;
        boolean fits = begun != null && begun.add(next.content());
        next.release();
        if (begun == null || begun.areTooMany()) {
            refuse(CloseCode.MALFORMED);
        } else if (!fits) {
            refuse(CloseCode.TOO_BIG);
        } else if (next.isFinalFragment()) {
            fragments = null;
            whole(begun.areText(), begun.whole());
        }
    }

    private void refuse(CloseCode code) {
        drop();
        outbox.shut(code);
    }

    private void drop() {
        if (fragments != null) {
            fragments.release();
            fragments = null;
        }
    }

    /// A whole message; takes the buffer over.
    private void whole(boolean text, ByteBuf content) {
        if (content.readableBytes() > Fragments.limit(text)) {
            content.release();
            outbox.shut(CloseCode.TOO_BIG);
        } else if (text) {
            told(content);
        } else if (content.isReadable()) {
            session.relayed(new BufferEnvelope(content));
        } else {
            content.release();
            outbox.shut(CloseCode.MALFORMED);
        }
    }

    private void told(ByteBuf content) {
        byte[] utf8 = ByteBufUtil.getBytes(content);
        content.release();
        switch (CODEC.decode(utf8, 0, utf8.length)) {
            case Decoded.Message(var message) -> session.received(message);
            case Decoded.Malformed malformed -> session.malformed();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        ReferenceCountUtil.release(event);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (cause instanceof CorruptedWebSocketFrameException violation) {
            boolean tooBig = WebSocketCloseStatus.MESSAGE_TOO_BIG.equals(violation.closeStatus());
            outbox.shut(tooBig ? CloseCode.TOO_BIG : CloseCode.MALFORMED);
        } else {
            loop.broken(cause);
            LastWords.hangUp(ctx.channel());
        }
    }
}
