package app.anonymouschat.ac1.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.anonymouschat.ac1.message.FileInfo;
import app.anonymouschat.ac1.message.Message;
import app.anonymouschat.ac1.message.MessageCodec;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.vectors.Outcome;
import app.anonymouschat.ac1.vectors.Vector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public final class FileVectorsTest {
    @TestFactory
    List<DynamicTest> file() {
        Vector section = Vector.file("ac1.json").at("file");
        section.leave("rule");
        return List.of(
                dynamicTest("offer", () -> checkOffer(section)),
                dynamicTest("chunks", () -> checkChunks(section)),
                section.nothingIsLeftUnread());
    }

    @TestFactory
    List<DynamicTest> negatives() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Vector negative : Vector.negatives(Vector.file("ac1.json"), "file")) {
            tests.add(dynamicTest(negative.title(), () -> checkNegative(negative)));
            tests.add(negative.nothingIsLeftUnread());
        }
        return tests;
    }

    private static void checkOffer(Vector section) {
        FileInfo info = offered(section);
        assertThat(info.id()).isEqualTo(section.octets("id"));
        assertThat(info.key().bytes()).isEqualTo(section.hex("key"));
        assertThat(info.size()).isEqualTo(section.number("size"));
        assertThat(info.sha256()).isEqualTo(section.octets("sha256"));
        assertThat(info.name()).isEqualTo("notes.txt");
        assertThat(info.type()).isEqualTo("text/plain");
    }

    private static void checkChunks(Vector section) {
        FileInfo info = offered(section);
        byte[] content = content(section.number("size"));
        FileSender sender = new FileSender(info, content);
        FileReceiver receiver = new FileReceiver(info);
        List<FileProgress> progress = new ArrayList<>();
        for (Vector chunk : section.at("chunks").items()) {
            byte[] wire = sender.next();
            assertThat(wire).hasSize(chunk.number("length"));
            assertThat(HexFormat.of().toHexDigits(ByteBuffer.wrap(wire).getLong(17)))
                    .isEqualTo(chunk.text("number"));
            assertThat(Hash.sha256(wire)).isEqualTo(chunk.hex("sha256"));
            if (chunk.number("i") == 0) {
                assertThat(wire).isEqualTo(section.hex("first"));
            }
            progress.add(receiver.receive(wire));
        }
        assertThat(sender.hasNext()).isFalse();
        assertThat(progress.getLast()).isEqualTo(new FileProgress.Whole(Octets.of(content)));
    }

    private static void checkNegative(Vector negative) {
        FileReceiver receiver = new FileReceiver(new FileInfo(
                negative.octets("id"),
                "x",
                "",
                negative.number("size"),
                negative.octets("sha256"),
                negative.secret("key")));
        List<Vector> chunks = negative.at("chunks").items();
        for (int i = 0; i < chunks.size(); i++) {
            byte[] chunk = chunks.get(i).hex();
            Outcome.check(negative, i, () -> switch (receiver.receive(chunk)) {
                case FileProgress.Partial _, FileProgress.Whole _ -> "open";
                case FileProgress.Refused _ -> "refused";
            });
        }
    }

    private static FileInfo offered(Vector section) {
        Octets body = Octets.of(Utf8.encode(section.text("offer")));
        byte[] plaintext = new Padded(6, body).toBlocks(MessageCodec.BLOCK_BYTES);
        Message.FileOffer offer = (Message.FileOffer) MessageCodec.decode(plaintext);
        return offer.file();
    }

    /// By the vectors' rule: byte i is (31 i + 17 floor(i / 256) + 5) mod 256.
    private static byte[] content(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) ((31 * i) + (17 * (i / 256)) + 5);
        }
        return content;
    }
}
