package app.anonymouschat.ac1.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.message.FileInfo;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizesTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "16383,1", "16384,1", "16385,2", "32768,2", "32769,3"})
    void travelsInTheFewestChunks(int size, int chunks) {
        byte[] content = Bytes.random(random, size);
        FileInfo info = info(content);
        FileSender sender = new FileSender(info, content);
        FileReceiver receiver = new FileReceiver(info);
        for (int i = 1; i < chunks; i++) {
            assertThat(receiver.receive(sender.next())).isEqualTo(new FileProgress.Partial(i * 16_384L));
        }
        byte[] last = sender.next();
        assertThat(receiver.receive(last)).isEqualTo(new FileProgress.Whole(Octets.of(content)));
        assertThat(sender.hasNext()).isFalse();
        assertFormat(() -> receiver.receive(last));
        assertThatThrownBy(sender::next).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChunkOutOfOrderIsRefused() {
        byte[] content = Bytes.random(random, 40_000);
        FileSender sender = new FileSender(info(content), content);
        FileReceiver receiver = new FileReceiver(info(content));
        sender.next();
        byte[] second = sender.next();
        assertFormat(() -> receiver.receive(second));
        assertFormat(() -> receiver.receive(new byte[0]));
    }

    @Test
    void anotherFileThanOfferedIsNotSent() {
        assertThatThrownBy(() -> new FileSender(info(new byte[3]), new byte[4]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FileInfo info(byte[] content) {
        return new FileInfo(
                Octets.of(new byte[16]),
                "x",
                "",
                content.length,
                Octets.of(Hash.sha256(content)),
                Secret.taking(new byte[32]));
    }

    private static void assertFormat(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(Code.E_FORMAT));
    }
}
