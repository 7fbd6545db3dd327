package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.QueueBounds;
import app.anonymouschat.gateway.ServerFrame.Kind;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.MessageCodec;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.session.Outbox;
import app.anonymouschat.session.Session;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The way out to one browser and the count of what waits there (PROTOCOL.md §2.5). Confined to its connection's loop.
final class SocketOutbox implements Outbox {
    private static final MessageCodec CODEC = new MessageCodec();
    /// How long a browser may take to answer our close frame before the socket goes.
    private static final Duration CLOSE_GRACE = Duration.ofSeconds(2);

    private final Channel channel;
    private final LoopPort loop;
    private final QueueBounds bounds;
    private final Instruments instruments;
    private @Nullable Session session;
    private int queuedBytes;
    private int queuedFrames;
    private boolean congested;
    private boolean closing;

    SocketOutbox(Channel channel, LoopPort loop, QueueBounds bounds, Instruments instruments) {
        this.channel = channel;
        this.loop = loop;
        this.bounds = bounds;
        this.instruments = instruments;
    }

    /// From now on the session hears of a full queue.
    void serve(Session served) {
        session = served;
    }

    boolean isClosing() {
        return closing;
    }

    boolean isReading() {
        return channel.config().isAutoRead();
    }

    @Override
    public void send(ServerMessage message) {
        if (!closing) {
            write(Kind.TEXT, Unpooled.wrappedBuffer(CODEC.encode(message)));
        }
    }

    @Override
    public void forward(Envelope envelope) {
        if (closing) {
            envelope.release();
        } else {
            write(Kind.BINARY, content(envelope));
        }
    }

    /// Without copy where it was read by this server; what came from another one is an array of its own already.
    private static ByteBuf content(Envelope envelope) {
        return envelope instanceof BufferEnvelope(ByteBuf read) ? read : Unpooled.wrappedBuffer(envelope.bytes());
    }

    void ping() {
        write(Kind.PING, Unpooled.EMPTY_BUFFER);
    }

    /// Answers a ping; takes the buffer over.
    void pong(ByteBuf content) {
        write(Kind.PONG, content);
    }

    private void write(Kind kind, ByteBuf content) {
        ByteBuf frame = ServerFrame.of(kind, content, channel.alloc());
        int size = frame.readableBytes();
        queuedBytes += size;
        queuedFrames++;
        channel.write(frame).addListener(done -> written(size));
        loop.flushSoon(channel);
        if (isOverHalf()) {
            // Most of it may only be waiting for the loop's next flush.
            channel.flush();
            checkBounds();
        }
    }

    private void checkBounds() {
        if (queuedBytes > bounds.bytes() || queuedFrames > bounds.frames()) {
            shut(CloseCode.OVERLOADED);
        } else if (isOverHalf() && !congested && session != null) {
            congested = true;
            session.congested();
        }
    }

    private void written(int size) {
        queuedBytes -= size;
        queuedFrames--;
        if (congested && !isOverHalf() && !closing && session != null) {
            congested = false;
            session.relieved();
        }
    }

    private boolean isOverHalf() {
        return queuedBytes > bounds.bytes() / 2 || queuedFrames > bounds.frames() / 2;
    }

    /// Closes by the gateway's own decision, which it counts itself; a session counts its own.
    void shut(CloseCode code) {
        if (!closing) {
            instruments.telemetry().closed(code.code());
            close(code);
        }
    }

    @Override
    public void close(CloseCode code) {
        if (!closing) {
            closing = true;
            var _ = farewell(channel, code);
            channel.config().setAutoRead(true); // for the browser's answer
            loop.after(CLOSE_GRACE, () -> LastWords.hangUp(channel));
        }
    }

    /// Sends the frame that closes a socket.
    static ChannelFuture farewell(Channel channel, CloseCode code) {
        ByteBuf content = channel.alloc().buffer().writeShort(code.code());
        content.writeCharSequence(code.reason(), StandardCharsets.UTF_8);
        return channel.writeAndFlush(ServerFrame.of(Kind.CLOSE, content, channel.alloc()));
    }

    /// Answers the browser's close frame, where it was not the answer to ours, and lets the socket go.
    void closedByPeer() {
        if (closing) {
            LastWords.hangUp(channel);
        } else {
            closing = true;
            farewell(channel, CloseCode.DONE).addListener(done -> LastWords.hangUp(channel));
        }
    }

    /// The socket is gone: nothing is written any more.
    void gone() {
        closing = true;
    }

    @Override
    public void pauseReading() {
        if (!closing) {
            channel.config().setAutoRead(false);
        }
    }

    @Override
    public void resumeReading() {
        channel.config().setAutoRead(true);
    }
}
