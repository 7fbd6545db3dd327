package app.anonymouschat.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTextTest {
    @Test
    void separatesWhatFollowsAndNothingElse() {
        JsonText json = new JsonText(0).beginObject("o").endObject().beginList("l");
        json.beginElement().whole("a", -1).flag("b", false).endObject();
        json.beginElement().endObject().endList();
        assertThat(text(json.texts("t", List.of("x", "y")).texts("n", List.of())))
                .isEqualTo("{\"o\":{},\"l\":[{\"a\":-1,\"b\":false},{}],\"t\":[\"x\",\"y\"],\"n\":[]}");
    }

    @Test
    void separatesAlsoBehindTextsThatEndLikeABeginning() {
        assertThat(text(new JsonText(8).text("a", "{").text("b", "[").plain("c", "")))
                .isEqualTo("{\"a\":\"{\",\"b\":\"[\",\"c\":\"\"}");
    }

    @Test
    void writesEveryCharacterSoThatItIsReadAgain() {
        String all = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(each -> !Character.isSurrogate((char) each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("😀 \"\" \\\\ </script>")
                .toString();
        try (JsonParser read = new JsonFactory()
                .createParser(
                        ObjectReadContext.empty(),
                        new JsonText(8).text("all", all).utf8())) {
            read.nextToken();
            read.nextToken();
            read.nextToken();
            assertThat(read.getString()).isEqualTo(all);
        }
    }

    private static String text(JsonText json) {
        return new String(json.utf8(), StandardCharsets.UTF_8);
    }
}
