package app.anonymouschat.gateway;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose pages may open a socket (PROTOCOL.md §2). Immutable.
///
/// Where no origins are named it is the server's own: the one that the request was made to. A name on the Internet that
/// somebody points at this server would be such a one too (DNS rebinding); but without TLS only localhost and IP
/// addresses are taken, which nobody can point elsewhere, and with TLS the certificate does not fit a stranger's name.
final class OriginRule {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]{2,45}]|[a-z0-9._-]{1,253})(:[0-9]{1,5})?");
    private static final Pattern ORIGIN = Pattern.compile("https?://" + HOST.pattern());
    private static final Pattern FIXED_HOST =
            Pattern.compile("(\\[[0-9a-f:.]+]|[0-9]{1,3}(\\.[0-9]{1,3}){3}|([a-z0-9-]+\\.)*localhost)(:[0-9]{1,5})?");

    private final List<String> allowed;

    OriginRule(List<URI> allowed) {
        this.allowed =
                allowed.stream().map(origin -> canonical(origin.toString())).toList();
    }

    /// Whether a page of this origin may open a socket at this host. Both as the headers have them; `secure` is whether
    /// the request came by HTTPS.
    boolean allows(String origin, String host, boolean secure) {
        String canonical = canonical(origin);
        boolean ours = allowed.isEmpty()
                ? isOwn(canonical, host.toLowerCase(Locale.ROOT), secure)
                : allowed.contains(canonical);
        return ours && ORIGIN.matcher(origin.toLowerCase(Locale.ROOT)).matches();
    }

    /// The host of an allowed origin, without its port; an IPv6 address in brackets.
    static String hostOf(String origin) {
        Matcher matcher = ORIGIN.matcher(origin.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no origin that is allowed");
        }
        return matcher.group(1);
    }

    private static boolean isOwn(String origin, String host, boolean secure) {
        boolean believable = (secure ? HOST : FIXED_HOST).matcher(host).matches();
        return believable && origin.equals(canonical((secure ? "https://" : "http://") + host));
    }

    /// Lower case, and without the port where it is the scheme's own.
    static String canonical(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        String port = lower.startsWith("https:") ? ":443" : ":80";
        return lower.endsWith(port) ? lower.substring(0, lower.length() - port.length()) : lower;
    }
}
