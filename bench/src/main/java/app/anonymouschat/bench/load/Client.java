package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One socket of the crowd: reads what its server sends, and tells an ear what counts. Confined to the generator's
/// loop.
final class Client extends ByteToMessageDecoder {
    /// Who listens to clients.
    interface Ear {
        void heard(Client client, Heard heard);

        /// The socket is closed, by whomever.
        default void gone(Client client) {}

        /// Who does not listen.
        Ear DEAF = (client, heard) -> {};
    }

    private static final String SWITCHING = "HTTP/1.1 101";
    private static final int LENGTH = 0x7f;
    private static final int TWO_BYTES = 126;
    private static final int MASKED = 0x80;
    private static final int OPCODE = 0x0f;

    private final int number;
    private final int port;
    private final Dialect dialect;
    private final Ear ear;
    private @Nullable ChannelHandlerContext context;
    private boolean upgraded;

    Client(int number, Contender contender, int port, Ear ear) {
        this.number = number;
        this.port = port;
        this.dialect = Dialect.of(contender, number);
        this.ear = ear;
    }

    int number() {
        return number;
    }

    /// Looks for a partner. Whether that takes words; if not it has one.
    boolean find() {
        return say(dialect.find());
    }

    /// Leaves whoever is there and looks for another, in one go.
    void findAnother() {
        write(dialect.leave().orElseThrow().buffer());
        flush(dialect.find().orElseThrow().buffer());
    }

    /// Sends the partner a message that was due then.
    void relay(long due) {
        flush(dialect.message().due(due, context().alloc()));
    }

    /// Reads no more, and sends all the same.
    void stopReading() {
        context().channel().config().setAutoRead(false);
    }

    /// Whether what it sends now goes out, or waits here.
    boolean isWritable() {
        return context().channel().isWritable();
    }

    boolean isOpen() {
        return context != null && context.channel().isActive();
    }

    void close() {
        var _ = context().close();
    }

    private boolean say(Optional<Frames> frames) {
        frames.ifPresent(known -> flush(known.buffer()));
        return frames.isPresent();
    }

    private void write(ByteBuf bytes) {
        var _ = context().write(bytes);
    }

    private void flush(ByteBuf bytes) {
        var _ = context().writeAndFlush(bytes);
    }

    private ChannelHandlerContext context() {
        return Objects.requireNonNull(context);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        context = ctx;
        Optional<String> request = dialect.upgrade(port);
        if (request.isPresent()) {
            flush(ctx.alloc().buffer().writeBytes(request.get().getBytes(StandardCharsets.US_ASCII)));
        } else {
            upgraded = true;
            ear.heard(this, Heard.WELCOMED);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        ear.gone(this);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        var _ = ctx.close();
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        if (upgraded) {
            frame(in);
        } else {
            response(in);
        }
    }

    private void response(ByteBuf in) {
        String text = in.toString(StandardCharsets.US_ASCII);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        if (!text.startsWith(SWITCHING)) {
            throw new IllegalStateException("The server says " + text.lines().findFirst());
        }
        in.skipBytes(end + 4);
        upgraded = true;
        say(dialect.greeting());
    }

    /// Takes one whole frame, or nothing yet (RFC 6455 §5.2). None is longer than 64 KiB here.
    private void frame(ByteBuf in) {
        if (in.readableBytes() < 4) {
            shortFrame(in);
            return;
        }
        int second = in.getUnsignedByte(in.readerIndex() + 1);
        boolean isLong = (second & LENGTH) == TWO_BYTES;
        int length = isLong ? in.getUnsignedShort(in.readerIndex() + 2) : second & LENGTH;
        int header = (isLong ? 4 : 2) + ((second & MASKED) == 0 ? 0 : 4);
        if (in.readableBytes() >= header + length) {
            int opcode = in.readUnsignedByte() & OPCODE;
            in.skipBytes(header - 1);
            take(opcode, unmasked(in.readSlice(length), (second & MASKED) != 0));
        }
    }

    /// An empty frame, or one of one byte, may be all that there is.
    private void shortFrame(ByteBuf in) {
        if (in.readableBytes() >= 2 && in.readableBytes() >= 2 + in.getUnsignedByte(in.readerIndex() + 1)) {
            int opcode = in.readUnsignedByte() & OPCODE;
            take(opcode, in.readSlice(in.readUnsignedByte()));
        }
    }

    /// Only the bare relay hands on what is masked.
    private static ByteBuf unmasked(ByteBuf payload, boolean masked) {
        for (int at = payload.readerIndex(); masked && at < payload.writerIndex(); at++) {
            payload.setByte(at, payload.getByte(at) ^ Frames.MASK);
        }
        return payload;
    }

    private void take(int opcode, ByteBuf payload) {
        switch (opcode) {
            case Frames.PING -> pong(payload);
            case Frames.CLOSE -> close();
            default -> {
                say(dialect.answer(opcode, payload));
                ear.heard(this, dialect.hear(opcode, payload));
            }
        }
    }

    private void pong(ByteBuf payload) {
        byte[] bytes = new byte[payload.readableBytes()];
        payload.readBytes(bytes);
        flush(Frames.of(Frames.PONG, bytes).buffer());
    }
}
