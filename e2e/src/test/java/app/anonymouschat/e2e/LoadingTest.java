package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page comes in three parts: its first screen, what leads to a search, and, while a partner is looked for, the
/// chat.
/// Then it asks its server for nothing any more.
class LoadingTest {
    private static final String REST = "**/assets/rest-*.js";
    private static final String CHAT = "/assets/chat-";
    private static final String SECRET = "A".repeat(43);

    /// What came over the network rather than from the browser's cache, so far.
    private static final String LOADED = """
            () => performance.getEntriesByType('resource')
              .filter(({ transferSize }) => transferSize > 0)
              .map(({ name }) => new URL(name).pathname)
            """;

    /// A server for each test: a browser that was at one before has its scripts.
    @RegisterExtension
    final Scene scene = Scene.open();

    @Test
    void whoeverStartsWithoutTheRestIsToldSoAndComesOnByReloading() {
        Person person = withoutTheRest(scene.server().address(), visitor -> {
            visitor.acceptRules();
            visitor.press("Text");
        });
        person.awaitScreen("home");
        person.startText();
        person.awaitWords("Looking for someone…");
    }

    @Test
    void aLinkIsStillThereAfterReloading() {
        Person person = withoutTheRest(scene.server().address() + "/#" + SECRET, visitor -> {});
        person.awaitScreen("invited");
        assertThat(person.page().url()).doesNotContain("#");
    }

    @Test
    void theChatsOwnScriptIsLoadedWhileAPartnerIsLookedFor() {
        Person person = scene.person();
        person.acceptRules();
        person.press("Video");
        person.press("Turn on camera and microphone");
        person.button("Continue").waitFor();
        assertThat(chatScripts(person)).isEmpty();
        person.press("Continue");
        person.awaitWords("Looking for someone…");
        eventually("the script", Person.PATIENCE, () -> chatScripts(person), scripts -> scripts.size() == 1);
    }

    @Test
    void whoCannotHaveItIsToldToReload() {
        BrowserContext profile = scene.browsers().profile(0);
        profile.route("**" + CHAT + "*.js", Route::abort);
        Person person = scene.person();
        person.startText();
        scene.person().startText();
        person.awaitWords("The page and the service do not fit together");
        profile.unroute("**" + CHAT + "*.js");
        person.forgiveComplaints();
        person.press("Reload the page");
        person.awaitScreen("home");
    }

    @Test
    void nothingIsLoadedDuringAChat() {
        Pair pair = Pair.meeting(scene.person(), scene.person(), LoadingTest::startUnblurred);
        for (Person person : pair.both()) {
            List<?> before = loaded(person);
            person.press("Blur me");
            person.openLock();
            person.awaitWords("end-to-end encrypted");
            assertThat(loaded(person)).isEqualTo(before);
            person.page().evaluate("() => fetch('/icon.svg', { cache: 'reload' }).then(icon => icon.blob())");
            assertThat(loaded(person)).hasSize(before.size() + 1);
        }
    }

    /// Somebody whose page never gets its rest, until they have read so and press Reload.
    private Person withoutTheRest(String address, Consumer<Person> visit) {
        BrowserContext profile = scene.browsers().profile(0);
        profile.route(REST, Route::abort);
        Person person = scene.personAt(address);
        visit.accept(person);
        person.awaitWords("The page did not load completely");
        profile.unroute(REST);
        person.forgiveComplaints();
        person.press("Reload the page");
        return person;
    }

    private static void startUnblurred(Person person) {
        person.acceptRules();
        person.press("Video");
        person.press("Turn on camera and microphone");
        person.page().getByLabel("Start with my video blurred").uncheck();
        person.press("Continue");
    }

    private static List<?> chatScripts(Person person) {
        return loaded(person).stream()
                .filter(path -> path.toString().startsWith(CHAT))
                .toList();
    }

    private static List<?> loaded(Person person) {
        return (List<?>) person.page().evaluate(LOADED);
    }
}
