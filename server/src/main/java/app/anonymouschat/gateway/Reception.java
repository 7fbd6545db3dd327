package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.Trust;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/// What all conversations on one port share. Any thread.
record Reception(
        Desk desk, Upgrade upgrade, Trust trust, boolean isTls, Duration requestWithin, Instruments instruments) {
    private static final String FORWARDED_FOR = "x-forwarded-for";
    private static final String FORWARDED_PROTO = "x-forwarded-proto";

    /// Turns a connection into a socket.
    interface Upgrade {
        void to(ChannelHandlerContext ctx, Handshake handshake);
    }

    /// What an upgrade needs to know: the answer to the browser's key, the host of its page, whose it is, and whether
    /// it
    /// came by HTTPS.
    record Handshake(String accept, String host, InetAddress client, boolean secure) {
        @Override
        public String toString() {
            return "Handshake";
        }
    }

    /// Whether the browser came by HTTPS: here, or to a proxy of ours that says so.
    boolean isSecure(Channel channel, HttpHeaders headers) {
        return isTls
                || (trust.proxies().test(((InetSocketAddress) channel.remoteAddress()).getAddress())
                        && "https".equals(headers.getAsString(FORWARDED_PROTO)));
    }

    InetAddress clientOf(InetAddress peer, HttpHeaders headers) {
        return ClientAddress.behind(peer, headers.getAllAsString(FORWARDED_FOR), trust.proxies());
    }
}
