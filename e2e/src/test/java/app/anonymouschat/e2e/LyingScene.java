package app.anonymouschat.e2e;

import app.anonymouschat.e2e.liar.Lie;
import app.anonymouschat.e2e.liar.LyingServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A scene whose server has a liar in front of it. A lie that breaks by itself fails the test.
final class LyingScene implements BeforeEachCallback, AfterEachCallback {
    private final Scene scene = Scene.overOneServer();
    private @Nullable LyingServer liar;

    Scene scene() {
        return scene;
    }

    LyingServer liar() {
        return Optional.ofNullable(liar).orElseThrow();
    }

    /// Two come under this lie, and both start in that way.
    Victims victimsOf(Lie lie, Consumer<Person> start) {
        liar().begin(lie);
        Victims victims = opening("alice", "bob");
        victims.both().forEach(start);
        return victims;
    }

    /// Two open the page, under names by which the liar knows them.
    Victims opening(String alice, String bob) {
        return new Victims(liar(), alice, person(0, alice), person(1, bob));
    }

    /// One opens the page in that profile, under that name.
    Person person(int profile, String name, Script... more) {
        return personAt(profile, liar().addressFor(name), more);
    }

    /// One opens that address in that profile.
    Person personAt(int profile, String address, Script... more) {
        var scripts = new ArrayList<>(List.of(Script.WITNESS, Script.CLOCK));
        scripts.addAll(List.of(more));
        return scene.enter(scene.browsers().profile(profile), address, scripts.toArray(Script[]::new));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        scene.beforeEach(context);
        liar = LyingServer.before(scene.server().port());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        scene.afterEach(context);
        liar().close();
        liar().assertWorks();
    }
}
