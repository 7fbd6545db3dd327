package app.anonymouschat.doctor;

import app.anonymouschat.gateway.SecurityHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Whether the headers that protect people arrive as the server sends them, and none that undoes it.
final class HeadersCheck {
    /// What would set cookies, open the page to others, or have browsers report visitors to somebody.
    private static final List<String> STRANGE = List.of(
            "set-cookie",
            "access-control-allow-origin",
            "content-security-policy-report-only",
            "report-to",
            "reporting-endpoints",
            "nel");

    private HeadersCheck() {}

    static Finding of(String subject, HttpReply reply, boolean secure) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(SecurityHeaders.all(secure)).forEach((name, value) -> {
            List<String> arrived = reply.all(name);
            if (!arrived.equals(List.of(value))) {
                faults.add(
                        name + (arrived.isEmpty() ? " is missing" : arrived.size() > 1 ? " is doubled" : " differs"));
            }
        });
        STRANGE.stream().filter(name -> !reply.all(name).isEmpty()).forEach(name -> faults.add(name + " was added"));
        return faults.isEmpty()
                ? Finding.ok(subject, "arrive as the server sends them")
                : Finding.failed(
                        subject,
                        String.join("; ", faults),
                        "Have the proxy pass them on as they are, and add none of these. Where"
                                + " strict-transport-security is missing, the proxy must send X-Forwarded-Proto, and"
                                + " proxies has to name it. Examine with the doctor of the server's own version.");
    }
}
