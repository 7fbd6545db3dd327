package app.anonymouschat.bench.load;

import io.netty.buffer.ByteBuf;
import java.util.Optional;

/// How one client speaks with one kind of server. Confined to the client's loop.
interface Dialect {
    /// Bytes of a message for the partner, as people's browsers send about: a sealed offer.
    int MESSAGE_BYTES = 1024;

    /// The request by which the connection becomes a socket; none where it is one at once, and welcome.
    Optional<String> upgrade(int port);

    /// What a client has to say first when the upgrade is done; mostly nothing.
    default Optional<Frames> greeting() {
        return Optional.empty();
    }

    /// Looks for a partner; nothing where that takes no words.
    Optional<Frames> find();

    /// Leaves the partner, or waits no more.
    Optional<Frames> leave();

    /// A message for the partner that carries when it was due.
    Message message();

    /// What this frame says; its bytes are not masked any more.
    Heard hear(int opcode, ByteBuf payload);

    /// What has to be answered to this frame.
    default Optional<Frames> answer(int opcode, ByteBuf payload) {
        return Optional.empty();
    }

    /// The one for that contender and the client of that number, whose partner is the one beside it where that is not
    /// the server's to say.
    static Dialect of(Contender contender, int number) {
        return switch (contender) {
            case OURS, WS -> Signalling.INSTANCE;
            case C_RELAY -> BareRelay.INSTANCE;
            case SOCKET_IO -> SocketIo.INSTANCE;
            case PEER_SERVER -> new PeerProtocol(number);
        };
    }
}
