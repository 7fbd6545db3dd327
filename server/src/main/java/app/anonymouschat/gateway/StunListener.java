package app.anonymouschat.gateway;

import app.anonymouschat.stun.BindingRequest;
import app.anonymouschat.telemetry.Line;
import app.anonymouschat.telemetry.Log;
import app.anonymouschat.telemetry.Telemetry;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Answers STUN on UDP (PROTOCOL.md §2.8), on a thread of its own, so that a flood of it keeps no socket waiting. Any
/// thread.
///
/// Each address of the machine has a socket of its own: one for all of them would answer from whichever the system
/// likes best, and browsers take an answer only from the address that they asked.
public final class StunListener implements AutoCloseable {
    private final MultiThreadIoEventLoopGroup thread =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("stun"), Transport.USUAL.handler());
    private final List<Channel> listening = new ArrayList<>();

    private StunListener() {}

    /// Listens nowhere.
    public static StunListener silent() {
        QuietNetty.hush();
        return new StunListener();
    }

    /// Listens on these addresses, where `::` is every address that the machine has now; port 0 takes a free one. Where
    /// the port is taken the log says so, and the server does without. `mayAsk` says who is answered.
    public static StunListener open(
            List<InetAddress> addresses, int port, Predicate<InetSocketAddress> mayAsk, Telemetry telemetry, Log log) {
        StunListener listener = silent();
        StunConversation conversation = new StunConversation(mayAsk, new Instruments(telemetry, log));
        List<InetAddress> all = LocalAddresses.writtenOut(addresses);
        for (InetAddress address : all) {
            int same = listener.port().orElse(port);
            listener.listen(new InetSocketAddress(address, same), conversation);
        }
        listener.tell(port, all.size(), log);
        return listener;
    }

    /// One byte more than a request may have is read, to tell what was cut off.
    private void listen(InetSocketAddress address, StunConversation conversation) {
        ChannelFuture bound = new Bootstrap()
                .group(thread)
                .channelFactory(EventLoops.datagrams(address.getAddress()))
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(BindingRequest.MOST_BYTES + 1))
                .handler(conversation)
                .bind(address)
                .awaitUninterruptibly();
        if (bound.isSuccess()) {
            listening.add(bound.channel());
        }
    }

    private void tell(int wanted, int addresses, Log log) {
        port().ifPresentOrElse(port -> log.say(Line.STUN_LISTENING, port), () -> log.say(Line.STUN_TAKEN, wanted));
        if (!listening.isEmpty() && listening.size() < addresses) {
            log.say(Line.STUN_IN_PART, wanted);
        }
    }

    /// The port; nothing where there is none.
    public OptionalInt port() {
        return listening.stream()
                .mapToInt(channel -> ((InetSocketAddress) channel.localAddress()).getPort())
                .findFirst();
    }

    /// On how many addresses STUN is answered.
    public int addresses() {
        return listening.size();
    }

    @Override
    public void close() {
        thread.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
