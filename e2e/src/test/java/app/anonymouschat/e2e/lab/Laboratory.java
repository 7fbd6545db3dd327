package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.lab.Outcome.Apart;
import app.anonymouschat.e2e.lab.Outcome.Connected;
import app.anonymouschat.e2e.lab.Outcome.Recovery;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

/// An Internet with a public service in it, to which homes are added for each cell. Confined to the thread of the
/// tests.
final class Laboratory implements AutoCloseable {
    /// The page itself gives up after as much (PROTOCOL.md §6).
    private static final Duration TO_CONNECT = Duration.ofSeconds(40);

    /// And after as much (PROTOCOL.md §3.4).
    private static final Duration TO_RECOVER = Duration.ofSeconds(35);

    /// So long they have seen each other when their path is cut.
    private static final Duration TALK = Duration.ofSeconds(2);

    private final Internet internet = new Internet();
    private final Service service = new Service(internet);

    /// Has two people meet by video in that cell, then cuts their path.
    Outcome tryOut(Cell cell) {
        try (Home first = firstHome(cell.first());
                Home second = secondHome(cell.second())) {
            Person one = cell.program().open(first);
            Person other = second.chromium();
            hide(one, cell.setting().firstHides());
            hide(other, cell.setting().secondHides());
            one.startVideo();
            other.startVideo();
            var both = List.of(new Sight(one), new Sight(other));
            if (!Waiting.until(TO_CONNECT, () -> both.stream().allMatch(Sight::hasSeenPartner))) {
                return new Apart(one.standing() + " " + other.standing());
            }
            return connected(both, first.router());
        } catch (PlaywrightException | AssertionError e) {
            return new Apart(
                    "the page did not do as it was told: " + e.getClass().getSimpleName());
        }
    }

    /// A home behind a router of that kind. The caller closes it.
    Home firstHome(Network network) {
        return new Home(internet, service, Internet.FIRST_HOME, network, Cable.good());
    }

    /// In the place of the first one, a home with a weak line.
    Home weakHome(Weakness weakness) {
        return new Home(internet, service, Internet.FIRST_HOME, Network.FULL_CONE, new WeakCable(weakness));
    }

    /// Another one.
    Home secondHome(Network network) {
        return new Home(internet, service, Internet.SECOND_HOME, network, Cable.good());
    }

    @Override
    public void close() {
        service.close();
        internet.close();
    }

    private static void hide(Person person, boolean hides) {
        if (hides) {
            person.hideAddress();
        }
    }

    private static Connected connected(List<Sight> both, Router router) {
        Duration picture = longest(both, Sight::millisToFirstPicture);
        // Browsers take the first way that carries, and a better one once it does too.
        Waiting.until(TALK, () -> false);
        Sight.Way first = Objects.requireNonNull(both.getFirst().way());
        Sight.Way second = Objects.requireNonNull(both.getLast().way());
        return new Connected(first, second, picture, cut(both, router));
    }

    private static Recovery cut(List<Sight> both, Router router) {
        long at = System.currentTimeMillis();
        router.cut();
        BooleanSupplier healed = () -> both.stream().allMatch(sight -> sight.millisToPictureAfter(at) >= 0);
        if (!Waiting.until(TO_RECOVER, healed)) {
            return new Recovery.Dead(both.getFirst().person().standing());
        }
        return new Recovery.Healed(longest(both, sight -> sight.millisToPictureAfter(at)));
    }

    private static Duration longest(List<Sight> both, ToLongFunction<Sight> millis) {
        return Duration.ofMillis(both.stream().mapToLong(millis).max().orElseThrow());
    }
}
