package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.QueueBounds;
import app.anonymouschat.protocol.Bounds;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.session.Session;
import app.anonymouschat.session.Sessions;
import app.anonymouschat.telemetry.Happening;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;

/// Turns a connection into a socket with a session: says 101, and puts the frame codec where HTTP was. Any thread.
final class SocketUpgrade implements Reception.Upgrade {
    private static final WebSocketDecoderConfig FRAMES = WebSocketDecoderConfig.newBuilder()
            .maxFramePayloadLength(Bounds.FRAME_BYTES)
            .expectMaskedFrames(true)
            .allowMaskMismatch(false)
            .allowExtensions(false)
            .closeOnProtocolViolation(false)
            .withUTF8Validator(false) // The codec of messages checks it, and closes with 4400.
            .build();

    private final Sessions sessions;
    private final GatewaySettings settings;
    private final EventLoops loops;
    private final OpenSockets sockets;
    private final QueueBounds bounds;
    private final Instruments instruments;
    /// Pages mostly have the same host, and every session keeps it.
    private volatile String lastHost = "";

    SocketUpgrade(
            Sessions sessions,
            GatewaySettings settings,
            EventLoops loops,
            OpenSockets sockets,
            Instruments instruments) {
        this.sessions = sessions;
        this.settings = settings;
        this.bounds = settings.endpoint().transport().bounds(settings.queue());
        this.loops = loops;
        this.sockets = sockets;
        this.instruments = instruments;
    }

    @Override
    public void to(ChannelHandlerContext ctx, Reception.Handshake handshake) {
        var _ = ctx.writeAndFlush(Responses.switching(handshake.accept(), handshake.secure()));
        ChannelPipeline pipeline = ctx.pipeline();
        pipeline.addBefore(ctx.name(), "frames-in", new WebSocket13FrameDecoder(FRAMES));
        if (sockets.count() >= settings.connections()) {
            turnAway(ctx);
        } else {
            SignalSocket socket = socket(ctx, handshake);
            pipeline.replace(ctx.handler(), "signal", socket);
            pipeline.remove(HttpServerCodec.class);
            socket.open();
        }
    }

    private SignalSocket socket(ChannelHandlerContext ctx, Reception.Handshake handshake) {
        LoopPort loop = loops.portOf(ctx.channel().eventLoop());
        SocketOutbox outbox = new SocketOutbox(ctx.channel(), loop, bounds, instruments);
        Heartbeat heartbeat = new Heartbeat(outbox, loop, settings.deadlines());
        Session session = sessions.begin(outbox, loop, handshake.client(), oneCopy(handshake.host()));
        return new SignalSocket(session, outbox, loop, heartbeat, sockets);
    }

    private String oneCopy(String host) {
        String last = lastHost;
        if (last.equals(host)) {
            return last;
        }
        lastHost = host;
        return host;
    }

    private void turnAway(ChannelHandlerContext ctx) {
        CloseCode full = CloseCode.OVERLOADED;
        instruments.count(Happening.SOCKET_FULL);
        instruments.telemetry().closed(full.code());
        ctx.pipeline().remove(HttpServerCodec.class);
        SocketOutbox.farewell(ctx.channel(), full)
                .addListener(done -> LastWords.close(
                        ctx.channel(), loops.portOf(ctx.channel().eventLoop())));
    }
}
