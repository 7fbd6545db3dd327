package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Person;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Two people who talk by video while the line of the first one is weak, in both directions.
record WeakLines(Laboratory laboratory) {
    static final String HEAD = """
            | line of one | sound heard by the one, by the other | pictures a second | kbit/s of pictures |
            |---|---|---|---|
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /// So long a call has to get used to a line, and so long it is measured then.
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private static final Duration MEASURED = Duration.ofSeconds(10);

    /// What the first received in that time, over the weak line, and what the second did, sent over it.
    record Heard(Media first, Media second) {
        /// Of the one who hears less.
        double sound() {
            return Math.min(first.heard(), second.heard());
        }

        String row(Weakness weakness) {
            double seconds = MEASURED.toMillis() / 1000.0;
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f %%, %.1f %% | %.1f, %.1f | %.0f, %.0f |",
                    weakness.title(),
                    100 * first.heard(),
                    100 * second.heard(),
                    first.pictures() / seconds,
                    second.pictures() / seconds,
                    kilobits(first),
                    kilobits(second));
        }

        private static double kilobits(Media media) {
            return media.pictureBytes() * 8 / MEASURED.toMillis();
        }
    }

    Heard over(Weakness weakness) {
        try (Home weak = laboratory.weakHome(weakness);
                Home good = laboratory.secondHome(Network.FULL_CONE)) {
            Person one = weak.chromium();
            Person other = good.chromium();
            one.startVideoUnblurred();
            other.startVideoUnblurred();
            var both = List.of(new Sight(one), new Sight(other));
            if (!Waiting.until(PATIENCE, () -> both.stream().allMatch(Sight::hasSeenPartner))) {
                throw new AssertionError(one.standing() + " " + other.standing());
            }
            pass(SETTLING);
            List<Media> before = both.stream().map(Sight::media).toList();
            pass(MEASURED);
            return new Heard(
                    both.getFirst().media().since(before.getFirst()),
                    both.getLast().media().since(before.getLast()));
        }
    }

    private static void pass(Duration time) {
        Waiting.until(time, () -> false);
    }
}
