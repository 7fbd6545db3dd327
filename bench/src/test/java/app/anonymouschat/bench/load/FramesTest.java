package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final long DUE = 0x0123456789abcdefL;

    @Test
    void clientsFramesAreMasked() {
        assertThat(ByteBufUtil.getBytes(Frames.text("hi").buffer()))
                .containsExactly(0x81, 0x82, 0x5a, 0x5a, 0x5a, 0x5a, 'h' ^ 0x5a, 'i' ^ 0x5a);
        assertThat(ByteBufUtil.getBytes(Frames.of(Frames.BINARY, new byte[1024]).buffer()))
                .hasSize(8 + 1024)
                .startsWith(0x82, 0xfe, 0x04, 0x00);
    }

    @Test
    void everyDialectsMessageCarriesWhenItWasDue() {
        for (Contender contender : Contender.values()) {
            Message message = Dialect.of(contender, 0).message();
            ByteBuf sent = message.due(DUE, UnpooledByteBufAllocator.DEFAULT);
            assertThat(heard(contender, upgrade(contender), sent)).contains(new Heard.Relayed(DUE));
        }
    }

    @Test
    void aFrameMayComeByteByByte() {
        ByteBuf welcome = Unpooled.wrappedBuffer(new byte[] {(byte) 0x81, 18}, ascii("{\"type\":\"welcome\"}"));
        List<ByteBuf> parts = new ArrayList<>(List.of(upgrade(Contender.OURS)));
        while (welcome.isReadable()) {
            parts.add(welcome.readRetainedSlice(1));
        }
        assertThat(heard(Contender.OURS, parts.toArray(ByteBuf[]::new))).containsExactly(Heard.WELCOMED);
    }

    private static ByteBuf upgrade(Contender contender) {
        return contender == Contender.C_RELAY
                ? Unpooled.EMPTY_BUFFER
                : Unpooled.wrappedBuffer(ascii("HTTP/1.1 101 Switching Protocols\r\n\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// What a client takes from these bytes.
    private static List<Heard> heard(Contender contender, ByteBuf... parts) {
        List<Heard> heard = new ArrayList<>();
        Client client = new Client(0, contender, 1, (same, news) -> heard.add(news));
        EmbeddedChannel channel = new EmbeddedChannel(client);
        for (ByteBuf part : parts) {
            channel.writeInbound(part);
        }
        channel.finishAndReleaseAll();
        return heard;
    }
}
