package app.anonymouschat.bench;

import app.anonymouschat.e2e.Person;
import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How long a person waits for a face: from the server's `matched` to the first picture of the partner on screen,
/// beside
/// a bare page that signals in plain text through such a server too. Cameras are on before.
final class FirstPicture {
    private static final int ROUNDS = 12;
    private static final String SEES_ITSELF = "() => document.querySelector('[data-testid=own-video]')?.videoWidth > 0";

    /// Its pages are new in every round, as for a person's first chat of a visit.
    private enum Way {
        OURS,
        BLURRED,
        BARE
    }

    /// Somebody whose camera is on, and what they do to be found.
    private record Looking(Page page, Runnable look, Runnable awaitInLine) {}

    /// What `probe.js` marked in one page, ms on its clock.
    private record Marks(
            double matched, double description, double ice, double connected, double media, double picture) {}

    private final Stage stage;

    private FirstPicture(Stage stage) {
        this.stage = stage;
    }

    static List<Line> measure(Stage stage) {
        for (int person = 0; person < 2; person++) {
            stage.browser(person).addInitScript(BarePages.probe());
        }
        var measurement = new FirstPicture(stage);
        return lines(Rounds.measure(ROUNDS, Way.values(), measurement::meet));
    }

    private static List<Line> lines(Rounds<Way, List<Marks>> rounds) {
        Sample ours = since(rounds, Way.OURS, Marks::picture);
        Sample blurred = since(rounds, Way.BLURRED, Marks::picture);
        Sample bare = since(rounds, Way.BARE, Marks::picture);
        return List.of(
                Line.of("ours", "ms", ours),
                Line.of("ours, own video blurred as the page proposes", "ms", blurred),
                Line.of("bare", "ms", bare),
                Line.ratio("ours / bare", ours.over(bare), new Goal.AtMost(1.15)),
                Line.ratio("ours blurred / bare", blurred.over(bare), new Goal.None()),
                Line.of("the partner’s description is here, ours", "ms", since(rounds, Way.OURS, Marks::description)),
                Line.of("the partner’s description is here, bare", "ms", since(rounds, Way.BARE, Marks::description)),
                Line.of("ICE connected, ours", "ms", since(rounds, Way.OURS, Marks::ice)),
                Line.of("ICE connected, bare", "ms", since(rounds, Way.BARE, Marks::ice)),
                Line.of("DTLS connected, ours", "ms", since(rounds, Way.OURS, Marks::connected)),
                Line.of("DTLS connected, bare", "ms", since(rounds, Way.BARE, Marks::connected)),
                Line.of("the first packet of video, ours", "ms", since(rounds, Way.OURS, Marks::media)),
                Line.of("the first packet of video, bare", "ms", since(rounds, Way.BARE, Marks::media)));
    }

    /// From `matched` to that mark, as the mean of both people.
    private static Sample since(Rounds<Way, List<Marks>> rounds, Way way, ToDoubleFunction<Marks> mark) {
        return rounds.sample(
                way,
                both -> both.stream()
                        .mapToDouble(marks -> mark.applyAsDouble(marks) - marks.matched())
                        .average()
                        .orElseThrow());
    }

    private List<Marks> meet(Way way) {
        Looking first = open(way, 0);
        Looking second = open(way, 1);
        try (Page one = first.page;
                Page other = second.page) {
            first.look.run();
            first.awaitInLine.run();
            second.look.run();
            return List.of(marksIn(one), marksIn(other));
        }
    }

    private Looking open(Way way, int person) {
        return switch (way) {
            case OURS -> openOurs(person, false);
            case BLURRED -> openOurs(person, true);
            case BARE -> openBare(person);
        };
    }

    private Looking openOurs(int index, boolean blurred) {
        Person person = Person.open(stage.browser(index), stage.address());
        person.acceptRules();
        person.press("Video");
        person.press("Turn on camera and microphone");
        Page page = person.page();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Start with my video blurred"))
                .setChecked(blurred);
        page.waitForFunction(SEES_ITSELF);
        return new Looking(page, () -> person.press("Continue"), () -> person.awaitWords("Looking for someone…"));
    }

    private Looking openBare(int person) {
        Page page = stage.browser(person).newPage();
        page.navigate(stage.bareAddress());
        page.waitForFunction(SEES_ITSELF);
        return new Looking(page, () -> page.evaluate("bare.look()"), () -> page.waitForFunction("() => bare.isInLine"));
    }

    private static Marks marksIn(Page page) {
        page.waitForFunction("() => 'picture' in probe.marks");
        return new Gson().fromJson((String) page.evaluate("JSON.stringify(probe.marks)"), Marks.class);
    }
}
