package app.anonymouschat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.gateway.ServerFrame.Kind;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// By a client's decoder, which takes nothing but what RFC 6455 has.
class ServerFrameTest {
    private static final int MOST = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 127, 1024, 16_384, 65_535, 65_536})
    void carriesContentOfEveryLength(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 7);
        WebSocketFrame frame = decoded(Kind.BINARY, Unpooled.wrappedBuffer(bytes));
        assertThat(frame).isInstanceOf(BinaryWebSocketFrame.class);
        assertThat(frame.isFinalFragment()).isTrue();
        assertThat(ByteBufUtil.getBytes(frame.content())).isEqualTo(bytes);
        frame.release();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItCarries(Kind kind) {
        Class<? extends WebSocketFrame> expected = switch (kind) {
            case TEXT -> TextWebSocketFrame.class;
            case BINARY -> BinaryWebSocketFrame.class;
            case CLOSE -> CloseWebSocketFrame.class;
            case PING -> PingWebSocketFrame.class;
            case PONG -> PongWebSocketFrame.class;
        };
        WebSocketFrame frame = decoded(kind, Unpooled.EMPTY_BUFFER);
        assertThat(frame).isInstanceOf(expected);
        frame.release();
    }

    @Test
    void takesTheContentOver() {
        ByteBuf content = Unpooled.buffer().writeByte(1);
        ServerFrame.of(Kind.TEXT, content, ByteBufAllocator.DEFAULT).release();
        assertThat(content.refCnt()).isZero();
    }

    private static WebSocketFrame decoded(Kind kind, ByteBuf content) {
        EmbeddedChannel client = new EmbeddedChannel(new WebSocket13FrameDecoder(false, false, MOST));
        client.writeInbound(ServerFrame.of(kind, content, client.alloc()));
        WebSocketFrame frame = client.readInbound();
        assertThat(client.<Object>readInbound()).isNull();
        return frame;
    }
}
