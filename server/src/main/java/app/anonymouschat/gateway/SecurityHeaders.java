package app.anonymouschat.gateway;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Map;
import java.util.stream.Collectors;

/// The headers that every answer carries, whatever it says: what the page may do, and that nobody else may use it.
public final class SecurityHeaders {
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "media-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types anonymouschat");

    /// `autoplay` is what lets a partner be seen and heard. The rest that is not named first is switched off.
    private static final String PERMISSIONS = String.join(
            ", ",
            "camera=(self)",
            "microphone=(self)",
            "display-capture=(self)",
            "picture-in-picture=(self)",
            "fullscreen=(self)",
            "speaker-selection=(self)",
            "autoplay=(self)",
            "accelerometer=()",
            "clipboard-read=()",
            "compute-pressure=()",
            "encrypted-media=()",
            "gamepad=()",
            "geolocation=()",
            "gyroscope=()",
            "hid=()",
            "identity-credentials-get=()",
            "idle-detection=()",
            "keyboard-map=()",
            "local-fonts=()",
            "magnetometer=()",
            "midi=()",
            "otp-credentials=()",
            "payment=()",
            "publickey-credentials-create=()",
            "publickey-credentials-get=()",
            "serial=()",
            "storage-access=()",
            "sync-xhr=()",
            "usb=()",
            "window-management=()",
            "xr-spatial-tracking=()");

    private static final HttpHeaders ALWAYS = new DefaultHttpHeaders()
            .set("content-security-policy", CONTENT)
            .set("permissions-policy", PERMISSIONS)
            .set("x-content-type-options", "nosniff")
            .set("referrer-policy", "no-referrer")
            .set("cross-origin-opener-policy", "same-origin")
            .set("cross-origin-embedder-policy", "require-corp")
            .set("cross-origin-resource-policy", "same-origin");

    private static final String TWO_YEARS = "max-age=63072000";

    private SecurityHeaders() {}

    /// All of them by name, in lower case; `secure` is whether the browser came by HTTPS.
    public static Map<String, String> all(boolean secure) {
        HttpHeaders headers = new DefaultHttpHeaders();
        add(headers, secure);
        return headers.entries().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Adds them; `secure` is whether the browser came by HTTPS.
    static void add(HttpHeaders headers, boolean secure) {
        headers.add(ALWAYS);
        if (secure) {
            headers.set("strict-transport-security", TWO_YEARS);
        }
    }
}
