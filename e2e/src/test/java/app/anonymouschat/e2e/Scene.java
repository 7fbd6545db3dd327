package app.anonymouschat.e2e;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// What one test plays in: a server of its own, or one for all tests of its class, and people who come to it with
/// browser profiles of their own. Afterwards all are gone; what any page complained of (console, exceptions, content
/// security
/// policy) fails the test.
final class Scene implements BeforeEachCallback, AfterEachCallback {
    /// Enough to see movement; four encoders and decoders of thirty would keep two cores busy.
    private static final int PICTURES_PER_SECOND = 10;

    private final List<String> serverFlags;
    private final boolean sharesServer;
    private final List<Person> people = new ArrayList<>();
    private @Nullable Browsers browsers;
    private @Nullable ServerProcess server;

    private Scene(boolean sharesServer, String... more) {
        this.sharesServer = sharesServer;
        serverFlags = new ArrayList<>(List.of("--limits", "off"));
        serverFlags.addAll(List.of(more));
    }

    /// With a server that has no limits by address, since all come from one.
    static Scene open() {
        return new Scene(false);
    }

    /// The same with further flags, where one server serves all tests of the class. A test begins once nobody of the
    /// one before is there any more.
    static Scene overOneServer(String... more) {
        return new Scene(true, more);
    }

    /// The same with further flags.
    static Scene withServer(String... more) {
        return new Scene(false, more);
    }

    ServerProcess server() {
        return there(server);
    }

    Browsers browsers() {
        return there(browsers);
    }

    /// Somebody opens the page.
    Person person() {
        return personAt(server().address());
    }

    /// Somebody opens the page at that address, with these scripts before the page's own.
    Person personAt(String address, Script... scripts) {
        return enter(browsers().profile(people.size()), address, scripts);
    }

    /// Somebody opens the page in that profile.
    Person enter(BrowserContext profile, String address, Script... scripts) {
        var person = Person.open(profile, address, scripts);
        people.add(person);
        return person;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browsers = context.getRoot()
                .getStore(Namespace.create(Scene.class))
                .computeIfAbsent(Browsers.class, key -> new Browsers(PICTURES_PER_SECOND), Browsers.class);
        server = sharesServer
                ? ofClass(context)
                        .getStore(Namespace.create(Scene.class))
                        .computeIfAbsent(ServerProcess.class, key -> startServer(), ServerProcess.class)
                : startServer();
        server().awaitNobody();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            boolean failed = context.getExecutionException().isPresent();
            context.getExecutionException().ifPresent(failure -> {
                picture(context.getDisplayName());
                failure.addSuppressed(new AssertionError(standing()));
            });
            List<String> complaints = people.stream()
                    .flatMap(person -> person.complaints().stream())
                    .toList();
            if (!failed) {
                Assertions.assertThat(complaints).isEmpty();
            }
        } finally {
            people.forEach(Person::close);
            people.clear();
            if (!sharesServer) {
                server().close();
            }
        }
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                ? context
                : ofClass(context.getParent().orElseThrow());
    }

    private ServerProcess startServer() {
        return ServerProcess.start(serverFlags.toArray(String[]::new));
    }

    private void picture(String test) {
        for (int i = 0; i < people.size(); i++) {
            people.get(i).picture(Path.of("target", "failures", test.replaceAll("\\W", "") + "-" + i + ".png"));
        }
    }

    /// Where everybody stood and what their pages complained of, one line each, to tell what a test was waiting for.
    private String standing() {
        return people.stream()
                .map(person -> person.standing() + " " + person.complaints())
                .collect(Collectors.joining("\n", "This is how far everybody came:\n", ""));
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Only during a test");
        }
        return part;
    }
}
