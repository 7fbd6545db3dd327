package app.anonymouschat.bench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BarChartTest {
    private static final List<Bar> BARS = List.of(new Bar("AnonymousChat", 5, 4, 6), new Bar("ws", 20, 18, 21));

    @Test
    void aBarIsAsLongAsItsNumber() throws Exception {
        Document chart = drawn(new BarChart("Title", "Subtitle", "µs", BARS, BarChart.NONE));
        double ours = width(chart, 0);
        double other = width(chart, 1);
        assertThat(other / ours).isBetween(3.9, 4.1);
        assertThat(chart.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Title; AnonymousChat 5.00 µs; ws 20.0 µs");
    }

    @Test
    void aGoalBeyondAllBarsIsInThePicture() throws Exception {
        Document chart = drawn(new BarChart("Title", "Subtitle", "KB", BARS, 40));
        assertThat(width(chart, 1)).isLessThan(260);
        assertThat(chart.getDocumentElement().getTextContent()).contains("goal 40.0 KB");
    }

    @Test
    void noNumberStandsOnTheGoal() throws Exception {
        Document chart = drawn(new BarChart("Title", "Subtitle", "KB", BARS, 7));
        NodeList texts = chart.getElementsByTagName("text");
        Element number = IntStream.range(0, texts.getLength())
                .mapToObj(each -> (Element) texts.item(each))
                .filter(text -> text.getTextContent().equals("5.00 KB"))
                .findFirst()
                .orElseThrow();
        NodeList lines = chart.getElementsByTagName("line");
        Element goal = (Element) lines.item(lines.getLength() - 1);
        assertThat(goal.getAttribute("class")).isEqualTo("goal");
        assertThat(Double.parseDouble(number.getAttribute("x")))
                .isGreaterThan(Double.parseDouble(goal.getAttribute("x1")));
    }

    @Test
    void numbersAreReadByWhatTheirNamesBeginWith(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("relay.tsv"), "cost, ws\tµs\t2\t1\t3\nlate, ws\tms\t9\t8\t10\n");
        assertThat(Measured.read(folder, "relay").bars("cost, ")).containsExactly(new Bar("ws", 2, 1, 3));
    }

    private static double width(Document chart, int bar) {
        return Double.parseDouble(chart.getElementsByTagName("rect")
                .item(bar)
                .getAttributes()
                .getNamedItem("width")
                .getNodeValue());
    }

    private static Document drawn(BarChart chart) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())));
    }
}
