package app.anonymouschat.gateway;

import app.anonymouschat.protocol.Bounds;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

/// A message that comes in several frames (RFC 6455 §5.4), as far as it has come. Bounded in bytes like a whole one,
/// and in frames. Confined to its connection's loop.
final class Fragments {
    private static final int FRAMES = 64;

    private final boolean text;
    private final ByteBuf whole;
    private int frames;

    /// A message of the first frame's kind, of which nothing is here yet; takes the empty buffer over.
    Fragments(WebSocketFrame first, ByteBuf whole) {
        this.text = first instanceof TextWebSocketFrame;
        this.whole = whole;
    }

    /// Adds what a frame carries, which stays the caller's. False where it has become too large.
    boolean add(ByteBuf part) {
        frames++;
        if (whole.readableBytes() + part.readableBytes() > limit(text)) {
            return false;
        }
        whole.writeBytes(part, part.readerIndex(), part.readableBytes());
        return true;
    }

    boolean areTooMany() {
        return frames > FRAMES;
    }

    boolean areText() {
        return text;
    }

    /// The message; its buffer is the caller's from now on.
    ByteBuf whole() {
        return whole;
    }

    void release() {
        whole.release();
    }

    static int limit(boolean text) {
        return text ? Bounds.TEXT_BYTES : Bounds.FRAME_BYTES;
    }
}
