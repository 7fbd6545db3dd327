package app.anonymouschat.doctor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Where the deployment is: an origin. An IPv6 host is without brackets.
public record Target(boolean secure, String host, int port) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /// Reads an address such as `https://chat.example`; nothing where it is none, or has more than an origin.
    public static Optional<Target> parse(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean secure = scheme.equals("https");
            boolean origin = uri.getHost() != null
                    && (secure || scheme.equals("http"))
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
            return origin ? Optional.of(of(secure, uri)) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Target of(boolean secure, URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return new Target(secure, host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
    }

    /// As a browser writes it in `Host`.
    String authority() {
        String written = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? written : written + ":" + port;
    }

    /// As a browser writes it in `Origin`.
    String origin() {
        return (secure ? "https://" : "http://") + authority();
    }
}
