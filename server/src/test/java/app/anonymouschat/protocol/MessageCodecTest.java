package app.anonymouschat.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.ClientMessage.Inspect;
import app.anonymouschat.protocol.ClientMessage.Leave;
import app.anonymouschat.protocol.ClientMessage.Meet;
import app.anonymouschat.protocol.ClientMessage.Report;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageCodecTest {
    private static final KeyShare SHARE = new KeyShare(Frames.KEY, Frames.COMMIT);
    private final MessageCodec codec = new MessageCodec();

    @Test
    void readsEveryMessage() {
        assertThat(message(Frames.find()))
                .isEqualTo(new Find(
                        SHARE,
                        new Wanted(
                                Mode.VIDEO,
                                List.of("jazz", "go"),
                                List.of("en", "pt-BR"),
                                List.of("t1"),
                                List.of("t2", "t3")),
                        null));
        assertThat(message(Frames.meet())).isEqualTo(new Meet(SHARE, Frames.PLACE, (1L << 53) - 1));
        assertThat(message("{\"type\":\"leave\"}")).isEqualTo(new Leave());
        assertThat(message("{\"type\":\"inspect\"}")).isEqualTo(new Inspect());
        assertThat(message(Frames.report("t", "minor"))).isEqualTo(new Report("t", Report.Reason.MINOR));
    }

    @Test
    void readsFieldsInAnyOrderAndWithSpace() {
        assertThat(message("\n { \"reason\" : \"spam\", \"token\" : \"t\", \"type\" : \"report\" } \t"))
                .isEqualTo(new Report("t", Report.Reason.SPAM));
    }

    @Test
    void readsOnlyTheGivenRange() {
        byte[] bytes = utf8("xx{\"type\":\"leave\"}yy");
        assertThat(codec.decode(bytes, 2, bytes.length - 4)).isEqualTo(new Decoded.Message(new Leave()));
    }

    @Test
    void bringsInterestsIntoOneSpelling() {
        String decomposed = "[\"  Cafe\\u0301 \",\"CAFÉ\",\"JAZZ\"]";
        assertThat(message(Frames.find(decomposed, "[]", "[]", "[]")))
                .isInstanceOfSatisfying(
                        Find.class,
                        find -> assertThat(find.wanted().interests()).containsExactly("café", "jazz"));
    }

    @Test
    void takesListsAndTextsUpToTheirBounds() {
        String longInterest = "\"" + "😀".repeat(32) + "\"";
        String longToken = "\"" + "t".repeat(128) + "\"";
        String full = Frames.find(
                "[" + longInterest + ",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]",
                list(4, i -> "\"en\""),
                list(16, i -> longToken),
                list(16, i -> longToken));
        assertThat(message(full)).isInstanceOf(Find.class);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(String frame) {
        byte[] bytes = utf8(frame);
        assertThat(codec.decode(bytes, 0, bytes.length)).isEqualTo(new Decoded.Malformed());
    }

    static Stream<String> refused() {
        String leave = "{\"type\":\"leave\"}";
        return Stream.of(
                        Stream.of("", " ", "null", "1", "\"leave\"", "[]", "{}", "{\"type\":1}", "{\"type\":null}"),
                        Stream.of(
                                "{\"type\":\"Leave\"}",
                                "{\"type\":\"welcome\"}",
                                leave + "x",
                                leave + leave,
                                "\uFEFF" + leave),
                        Stream.of(
                                "{\"type\":\"leave\",}",
                                "{'type':'leave'}",
                                "{type:\"leave\"}",
                                "/**/" + leave,
                                leave + "//"),
                        Stream.of("{\"type\":\"leave\",\"type\":\"leave\"}", "{\"type\":\"leave\",\"x\":\"y\"}"),
                        Stream.of(
                                "{\"type\":\"leave\",\"x\":{\"y\":{\"z\":{\"a\":{}}}}}",
                                "{\"type\":\"leave\",\"x\":[[]]}"),
                        Stream.of(
                                Frames.report("", "spam"),
                                Frames.report("t".repeat(129), "spam"),
                                Frames.report("t", "dull")),
                        Stream.of(Frames.report("\\ud800", "spam"), Frames.report("t\n", "spam")),
                        Stream.of(changed("\"suite\":1", "\"suite\":2"), changed("\"suite\":1", "\"suite\":1.0")),
                        Stream.of(changed("\"suite\":1", "\"suite\":\"1\""), changed("\"suite\":1,", "")),
                        Stream.of(changed(Frames.KEY, Frames.KEY + "A"), changed(Frames.KEY, "A".repeat(1621) + "B")),
                        Stream.of(
                                changed(Frames.KEY, "A".repeat(1621) + "="),
                                changed(Frames.KEY, "A".repeat(1621) + "+")),
                        Stream.of(changed(Frames.COMMIT, "B".repeat(43)), changed(Frames.COMMIT, "B".repeat(42) + "é")),
                        Stream.of(changed("\"video\"", "\"VIDEO\""), changed("\"video\"", "[\"video\"]")),
                        Stream.of(changed("}", ",\"place\":\"" + Frames.PLACE + "\"}"), changed("}", ",\"proof\":-1}")),
                        Stream.of(changed("}", ",\"proof\":9007199254740992}"), changed("}", ",\"proof\":1e3}")),
                        Stream.of(changed("}", ",\"proof\":null}"), changed("}", ",\"proof\":99999999999999999999}")),
                        Stream.of("interests", "languages", "recent", "avoid")
                                .map(name -> changed("\"" + name + "\"", "\"x\"")),
                        Stream.of(
                                        list(9, i -> "\"" + i + "\""),
                                        "[\"\"]",
                                        "[\"  \"]",
                                        "[\"" + "x".repeat(33) + "\"]",
                                        "[1]",
                                        "\"a\"")
                                .map(interests -> Frames.find(interests, "[]", "[]", "[]")),
                        Stream.of(
                                        list(5, i -> "\"en\""),
                                        "[\"\"]",
                                        "[\"e\"]",
                                        "[\"en-\"]",
                                        "[\"en_US\"]",
                                        "[\"e1\"]",
                                        "[null]")
                                .map(languages -> Frames.find("[]", languages, "[]", "[]")),
                        Stream.of(list(17, i -> "\"t\""), "[\"\"]", "[\"" + "t".repeat(129) + "\"]", "[[\"t\"]]", "{}")
                                .map(tokens -> Frames.find("[]", "[]", tokens, "[]")),
                        Stream.of(list(17, i -> "\"t\""), "[\"\"]")
                                .map(tokens -> Frames.find("[]", "[]", "[]", tokens)),
                        Stream.of(leave + " ".repeat(8192 - leave.length() + 1)))
                .flatMap(frames -> frames);
    }

    @Test
    void takesAFrameOfExactly8KiB() {
        String leave = "{\"type\":\"leave\"}";
        assertThat(message(leave + " ".repeat(8192 - leave.length()))).isEqualTo(new Leave());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] overlong = utf8(Frames.report("tt", "spam"));
        int at = new String(overlong, StandardCharsets.ISO_8859_1).indexOf("tt");
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0x80;
        assertThat(codec.decode(overlong, 0, overlong.length)).isEqualTo(new Decoded.Malformed());
        byte[] utf16 = "{\"type\":\"leave\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(codec.decode(utf16, 0, utf16.length)).isEqualTo(new Decoded.Malformed());
    }

    @Test
    void printsNothingThatWasSent() {
        assertThat(message(Frames.find()).toString() + message(Frames.meet()) + message(Frames.report("tok", "spam")))
                .isEqualTo("FindMeetReport");
    }

    private ClientMessage message(String frame) {
        byte[] bytes = utf8(frame);
        Decoded decoded = codec.decode(bytes, 0, bytes.length);
        assertThat(decoded).isInstanceOf(Decoded.Message.class);
        return ((Decoded.Message) decoded).value();
    }

    private static String changed(String from, String to) {
        assertThat(Frames.find()).contains(from);
        return Frames.find().replace(from, to);
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
