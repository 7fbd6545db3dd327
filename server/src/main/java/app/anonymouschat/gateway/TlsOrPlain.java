package app.anonymouschat.gateway;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.OptionalSslHandler;
import io.netty.handler.ssl.SslContext;
import org.jspecify.annotations.Nullable;

/// Looks at the first bytes on a TLS port: TLS goes on as such; who speaks HTTP will be told so in HTTP. Confined to
/// its
/// connection's loop.
final class TlsOrPlain extends OptionalSslHandler {
    /// Somebody speaks plain HTTP here.
    record Mismatch() {}

    TlsOrPlain(SslContext context) {
        super(context);
    }

    @Override
    protected String newSslHandlerName() {
        return LastWords.TLS;
    }

    @Override
    protected @Nullable ChannelHandler newNonSslHandler(ChannelHandlerContext ctx) {
        ctx.fireUserEventTriggered(new Mismatch());
        return null; // This handler goes, and none takes its place.
    }
}
