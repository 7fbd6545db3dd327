package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import java.util.Optional;

/// No words at all: whoever connects has the one beside as partner, and hears the very bytes that the other sent.
final class BareRelay implements Dialect {
    static final BareRelay INSTANCE = new BareRelay();

    private BareRelay() {}

    @Override
    public Optional<String> upgrade(int port) {
        return Optional.empty();
    }

    @Override
    public Optional<Frames> find() {
        return Optional.empty();
    }

    @Override
    public Optional<Frames> leave() {
        return Optional.empty();
    }

    @Override
    public Message message() {
        return Signalling.INSTANCE.message();
    }

    @Override
    public Heard hear(int opcode, ByteBuf payload) {
        return new Heard.Relayed(Message.due(payload, payload.readerIndex()));
    }
}
