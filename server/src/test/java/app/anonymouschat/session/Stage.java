package app.anonymouschat.session;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Limits;
import app.anonymouschat.matching.LocalLobby;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import app.anonymouschat.turn.TurnLender;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A whole server without sockets: real sessions, lobby, relay and guard on a clock and loops that a test drives.
final class Stage {
    final ManualClock clock = new ManualClock();
    final Visitors visitors = new Visitors();
    final Guard guard;
    final Sessions sessions;
    final List<Happening> happenings = new ArrayList<>();
    private final List<ManualLoop> loops = new ArrayList<>();
    private int browsers;

    Stage() {
        this(Limits.DEFAULT, Rules.DEFAULT);
    }

    Stage(Limits limits, Rules rules) {
        guard = new Guard(limits, clock, Seeded.random(1));
        byte[] secret = "secret".getBytes(StandardCharsets.US_ASCII);
        TurnLender turn = TurnLender.of(List.of("turn:relay.example"), secret, clock, Seeded.random(2));
        House house =
                new House(rules, guard, new Paths(OptionalInt.of(3478), Optional.empty(), turn), new Notes(), clock);
        sessions = new Sessions(house, new LocalLobby(Seeded.random(3)), new LocalRelay(visitors), visitors);
        loop();
    }

    private final class Notes implements Telemetry {
        @Override
        public void happened(Happening what) {
            happenings.add(what);
        }

        @Override
        public void waited(Duration time) {}

        @Override
        public void closed(int code) {}
    }

    ManualLoop loop() {
        ManualLoop loop = new ManualLoop(clock);
        loops.add(loop);
        return loop;
    }

    /// A browser with an address of its own on the first loop, which heard its `welcome`.
    Browser browser() {
        Browser browser = browser("192.0.2." + (1 + browsers % 250), loops.getFirst());
        browser.news();
        return browser;
    }

    Browser browser(String address, ManualLoop loop) {
        char letter = (char) ('A' + browsers++ % 26);
        FakeOutbox outbox = new FakeOutbox();
        Session session = sessions.begin(outbox, loop, InetAddress.ofLiteral(address), "chat.example");
        Browser browser = new Browser(session, outbox, loop, letter);
        loop.on(session::opened);
        return browser;
    }

    /// Lets time pass, ringing every alarm at its moment.
    void pass(Duration time) {
        Instant until = clock.instant().plus(time);
        for (Optional<Instant> next = nextAlarm(until); next.isPresent(); next = nextAlarm(until)) {
            next.ifPresent(at -> clock.advance(Duration.between(clock.instant(), at)));
            loops.forEach(ManualLoop::ring);
        }
        clock.advance(Duration.between(clock.instant(), until));
    }

    /// Drains the server, and lets every loop hear of it.
    void drain() {
        sessions.drain(Duration.ofSeconds(5));
        settle();
    }

    /// Runs all that was posted.
    void settle() {
        boolean moved = true;
        while (moved) {
            moved = loops.stream().anyMatch(ManualLoop::step);
        }
    }

    private Optional<Instant> nextAlarm(Instant until) {
        return loops.stream()
                .flatMap(loop -> loop.nextAlarm().stream())
                .min(Comparator.naturalOrder())
                .filter(at -> !at.isAfter(until));
    }
}
