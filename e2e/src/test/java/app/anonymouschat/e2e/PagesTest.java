package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages beside the chat, as those read them who follow a link, with script and without.
class PagesTest {
    enum Beside {
        PROTECTION("/protection", "How your chat is protected"),
        SERVER("/server", "What this server knows"),
        RULES("/rules", "Rules"),
        PRIVACY("/privacy", "Privacy");

        private final String path;
        private final String title;

        Beside(String path, String title) {
            this.path = path;
            this.title = title;
        }
    }

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void eachIsReadWithoutScript() {
        try (BrowserContext profile = scene.browsers().scriptlessProfile()) {
            Page page = profile.newPage();
            for (Beside beside : Beside.values()) {
                Response response = page.navigate(at(beside.path));
                Assertions.assertThat(response.status()).isEqualTo(200);
                assertThat(heading(page)).hasText(beside.title);
                for (Beside other : Beside.values()) {
                    assertThat(link(page, other.title).last()).hasAttribute("href", other.path);
                }
            }
            page.navigate(at("/server"));
            assertThat(page.locator("noscript p")).isVisible();
            assertThat(page.getByText("Ask this server now")).isHidden();
        }
    }

    @Test
    void fromHomeEachOpensBesideIt() {
        Person person = scene.person();
        for (Beside beside : Beside.values()) {
            Page opened = person.page()
                    .waitForPopup(() -> link(person.page(), beside.title).click());
            assertThat(heading(opened)).hasText(beside.title);
            opened.close();
        }
        person.awaitScreen("home");
    }

    @Test
    void theyLeadToEachOtherAndToTheChat() {
        Person person = scene.personAt(at("/privacy/"));
        for (Beside beside : Beside.values()) {
            person.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("More pages"))
                    .getByText(beside.title)
                    .click();
            assertThat(heading(person.page())).hasText(beside.title);
        }
        link(person.page(), "To the chat").click();
        person.awaitScreen("home");
    }

    @Test
    void openedUnderTheLockTheChatGoesOn() {
        Pair pair = Pair.byText(scene);
        pair.first().openLock();
        Page opened = pair.first()
                .page()
                .waitForPopup(
                        () -> link(pair.first().page(), Beside.PROTECTION.title).click());
        assertThat(heading(opened)).hasText(Beside.PROTECTION.title);
        opened.close();
        pair.first().closeDialog();
        pair.first().say("Still here");
        assertThat(pair.second().messages("partner")).hasText("Still here");
    }

    @Test
    void theServerAnswersAndEachFieldIsExplained() {
        Person person = scene.personAt(at("/server"));
        Locator answer = person.page().locator("[data-ask] .field-row");
        assertThat(answer).hasCount(0);
        person.press("Ask this server now");
        person.awaitWords("This is the whole answer.");
        Assertions.assertThat(answer.all()).hasSizeGreaterThan(9).allSatisfy(row -> {
            assertThat(row.locator(".field-value")).not().isEmpty();
            assertThat(row.locator(".field-means")).not().hasText("A newer field, which this page does not know yet.");
        });
        assertThat(person.page().locator("[data-ask] [data-field=state] .field-value"))
                .hasText("idle");
    }

    @Test
    void aServerThatIsAwayIsSaidToBe() {
        Person person = scene.personAt(at("/server"));
        person.page().context().setOffline(true);
        try {
            person.press("Ask this server now");
            person.awaitWords("The server gives no answer.");
        } finally {
            person.page().context().setOffline(false);
        }
        person.forgiveComplaints();
        person.press("Ask again");
        person.awaitWords("This is the whole answer.");
    }

    @Test
    void anAddressThatIsNotThereIsToldInPlainWords() {
        Person person = scene.personAt(at("/privacy"));
        Response response = person.page().navigate(at("/nothing/here"));
        Assertions.assertThat(response.status()).isEqualTo(404);
        assertThat(heading(person.page())).hasText("Page not found");
        person.forgiveComplaints();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingAndNobodyHasToScrollAside(Beside beside) {
        try (Page page = scene.browsers().profile(0).newPage()) {
            page.addInitScript(Path.of(System.getProperty("playwright.cli.dir"), "axe-core", "axe.min.js"));
            for (String direction : List.of("ltr", "rtl")) {
                for (int width : new int[] {320, 1280}) {
                    page.setViewportSize(width, 800);
                    page.navigate(at(beside.path));
                    page.evaluate("direction => { document.documentElement.dir = direction }", direction);
                    Assertions.assertThat(
                                    page.evaluate(
                                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                            .isEqualTo(true);
                    Assertions.assertThat(
                                    page.evaluate(
                                            "async () => (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`)"))
                            .isEqualTo(List.of());
                }
            }
        }
    }

    private String at(String path) {
        return scene.server().address() + path;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
