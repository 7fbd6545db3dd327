package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page may do what it needs and nothing else; `Scene` fails every other test in which it wants more.
class PolicyTest {
    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void thePageComesWithHeadersThatAllowNothingElse() {
        Response response = scene.person().page().reload();
        Map<String, String> headers = response.headers();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe-");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-embedder-policy", "require-corp")
                .containsKeys("cross-origin-resource-policy", "permissions-policy")
                .doesNotContainKeys("set-cookie", "server");
    }

    @Test
    void whatIsNotAllowedIsRefusedAndNoticed() {
        Person person = scene.person();
        person.page().evaluate("fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined)");
        person.page().evaluate("setTimeout(() => { throw new Error('thrown'); })");
        person.page().evaluate("try { document.body.innerHTML = '<b>bold</b>'; } catch { }");
        person.page().waitForFunction("() => instruments.violations.length >= 2");
        assertThat(person.page().locator("b")).hasCount(0);
        assertThat(person.complaints())
                .anyMatch(complaint -> complaint.startsWith("connect-src refused"))
                .anyMatch(complaint -> complaint.startsWith("require-trusted-types-for refused"))
                .anyMatch(complaint -> complaint.contains("thrown"));
        person.forgiveComplaints();
    }
}
