package app.anonymouschat.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.ProtocolException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a relay says is a message whose parts can be asked for, or none.
class TurnMessageFuzzTest {
    private static final byte[] TRANSACTION = new byte[12];
    /// 9.9.9.9, port 443, under the cover of RFC 8489 §14.2.
    private static final byte[] ADDRESS = HexFormat.of().parseHex("000120a9281bad4b");
    private static final byte[] ALLOCATED = new TurnMessage(0x0103, TRANSACTION)
            .with(TurnMessage.XOR_RELAYED_ADDRESS, ADDRESS)
            .with(TurnMessage.XOR_MAPPED_ADDRESS, ADDRESS)
            .bytes();
    private static final byte[] REFUSED = new TurnMessage(0x0113, TRANSACTION)
            .with(TurnMessage.ERROR_CODE, (byte) 0, (byte) 0, (byte) 4, (byte) 3)
            .with(TurnMessage.REALM, new byte[5])
            .bytes();
    private static final Damage DAMAGE =
            new Damage(List.of(ALLOCATED, REFUSED), List.of(new byte[] {0, 0x16, 0, 4}, new byte[] {-1, -1}));

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void isReadOrRefused(byte[] bytes) {
        try {
            TurnMessage message = TurnMessage.read(bytes);
            assertThat(message.error()).isBetween(-13_000, 13_000);
            assertThat(message.relayed().isPresent() && message.relayed().get().isUnresolved())
                    .isFalse();
            assertThat(message.answers(message)).isFalse();
            assertThat(message).hasToString("TurnMessage");
        } catch (ProtocolException refused) {
            assertThat(refused).hasMessageContaining("message of TURN");
        }
    }

    @Test
    void isReadOrRefusedWhereItIsDamaged() {
        DAMAGE.inflict(1, 20_000, this::isReadOrRefused);
    }

    @Test
    void whatIsWholeIsUnderstood() throws ProtocolException {
        TurnMessage allocated = TurnMessage.read(ALLOCATED);
        assertThat(allocated.isSuccess()).isTrue();
        assertThat(allocated.relayed().orElseThrow()).hasToString("/9.9.9.9:443");
        assertThat(allocated.mapped()).isEqualTo(allocated.relayed());
        assertThat(TurnMessage.read(REFUSED).error()).isEqualTo(403);
        assertThat(TurnMessage.read(REFUSED).isSuccess()).isFalse();
        assertThat(TurnMessage.read(REFUSED).relayed()).isEmpty();
    }
}
