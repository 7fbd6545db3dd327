package app.anonymouschat.gateway;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;

/// Netty's encoder for a server's frames; it has no state, so one serves all sockets.
@Sharable
final class FrameEncoder extends WebSocket13FrameEncoder {
    FrameEncoder() {
        super(false);
    }
}
