package app.anonymouschat.ac1.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.Sdp;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {
    private static final Octets ID = Octets.of(new byte[16]);
    private static final Sdp SDP = Sdp.check("a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB");

    static Stream<Message> everyKind() {
        return Stream.of(
                new Message.Opener(),
                new Message.Text("مرحبا 👋🏽 \"\\\u0000"),
                new Message.Typing(true),
                new Message.CodeConfirmed(),
                new Message.Rekey(0xFFFFFFFFL, Secret.taking(new byte[32])),
                new Message.RekeyDone(1),
                new Message.FileOffer(file("résumé.pdf", FileInfo.MAX_SIZE)),
                new Message.FileAnswer(ID, false),
                new Message.FileEnd(ID, true),
                new Message.MediaState(true, false, true),
                new Message.AskForMode(ChatMode.VIDEO),
                new Message.ModeAnswer(true),
                new Message.Description(Message.Description.Kind.ANSWER, SDP),
                new Message.Bye());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void survivesTheWay(Message message) {
        byte[] plaintext = MessageCodec.encode(message);
        assertThat(plaintext.length % 256).isZero();
        Message read = MessageCodec.decode(plaintext);
        assertThat(read).hasSameClassAs(message);
        assertThat(MessageCodec.encode(read)).isEqualTo(plaintext);
    }

    /// Seeded mutations: whatever still opens is spelled in one way only, but for JSON; nothing else than a code comes
    /// out.
    @ParameterizedTest
    @MethodSource("everyKind")
    void aChangedPlaintextIsReadStrictlyOrRefused(Message message) {
        SplittableRandom random =
                new SplittableRandom(message.getClass().getName().hashCode());
        byte[] plaintext = MessageCodec.encode(message);
        for (int i = 0; i < 500; i++) {
            byte[] changed = plaintext.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                Message read = MessageCodec.decode(changed);
                boolean json = changed[0] == 6 || changed[0] == 9 || changed[0] == 12;
                assertThat(json || java.util.Arrays.equals(MessageCodec.encode(read), changed))
                        .isTrue();
            } catch (ProtocolFailure failure) {
                assertThat(failure.code()).isIn(Code.E_FORMAT, Code.E_FPR);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,'x'", "2,''", "3,'x'", "5,'123'", "5,'12345'", "8,'x'", "10,'VOICE'", "11,'1'", "13,'x'", "14,''"})
    void aBodyOfAnotherFormIsRefused(int kind, String body) {
        assertFormat(kind, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mic\":true,\"camera\":false}",
                "{\"mic\":true,\"camera\":false,\"screen\":1}",
                "{\"mic\":true,\"camera\":false,\"screen\":null}",
                "{\"mic\":true,\"camera\":false,\"screen\":false,\"x\":1}",
                "{\"mic\":true,\"mic\":true,\"camera\":false,\"screen\":false}",
                "{\"mic\":true,\"camera\":false,\"screen\":false} ,",
                "[]",
                "null",
                ""
            })
    void aMediaStateOfAnotherFormIsRefused(String body) {
        assertFormat(9, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a\\b", "a\u0000", "a\u001b", "a\u007f", "a\u0085"})
    void aFileNameThatCouldMisleadIsRefused(String name) {
        assertRefusedToSend(new Message.FileOffer(file(name, 1)));
    }

    @Test
    void whatIsOutOfBoundsIsNotSent() {
        assertRefusedToSend(new Message.FileOffer(file("n".repeat(256), 1)));
        assertRefusedToSend(new Message.FileOffer(file("n", -1)));
        assertRefusedToSend(new Message.FileOffer(file("n", FileInfo.MAX_SIZE + 1)));
        assertRefusedToSend(new Message.Text(""));
        assertRefusedToSend(new Message.Text("x".repeat(4001)));
        assertRefusedToSend(new Message.Text("\ud800"));
        assertRefusedToSend(new Message.AskForMode(ChatMode.TEXT));
    }

    @Test
    void peoplesDataIsNotPrinted() {
        assertThat(new Message.Text("private").toString()).doesNotContain("private");
        assertThat(new Message.FileOffer(file("private.txt", 1)).toString()).doesNotContain("private");
        assertThat(new Message.Rekey(1, Secret.taking(new byte[32])).toString()).contains("Secret");
    }

    private static FileInfo file(String name, long size) {
        return new FileInfo(ID, name, "", size, Octets.of(new byte[32]), Secret.taking(new byte[32]));
    }

    private static void assertFormat(int kind, String body) {
        Padded message = new Padded(kind, Octets.of(Utf8.encode(body)));
        assertThatThrownBy(() -> MessageCodec.decode(message))
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(Code.E_FORMAT));
    }

    private static void assertRefusedToSend(Message message) {
        assertThatThrownBy(() -> MessageCodec.encode(message)).isInstanceOf(IllegalArgumentException.class);
    }
}
