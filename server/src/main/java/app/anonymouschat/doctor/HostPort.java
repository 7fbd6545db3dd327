package app.anonymouschat.doctor;

import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a STUN server or a relay is, as a page is told (RFC 7064, RFC 7065). An IPv6 host is without brackets.
record HostPort(Scheme scheme, String host, int port) {
    /// How it is spoken to.
    enum Scheme {
        STUN("UDP"),
        UDP("UDP"),
        TCP("TCP"),
        TLS("TLS");

        private final String words;

        Scheme(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern URL = Pattern.compile(
            "(stun|turns?):(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?(?:\\?transport=(udp|tcp))?");
    private static final int PLAIN_PORT = 3478;
    private static final int TLS_PORT = 5349;

    static HostPort parse(String url) throws ProtocolException {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new ProtocolException("the server names an address that is none");
        }
        Scheme scheme = switch (matcher.group(1)) {
            case "stun" -> Scheme.STUN;
            case "turns" -> Scheme.TLS;
            default -> "tcp".equals(matcher.group(4)) ? Scheme.TCP : Scheme.UDP;
        };
        String host = matcher.group(2);
        String port = matcher.group(3);
        return new HostPort(
                scheme,
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port != null ? Integer.parseInt(port) : scheme == Scheme.TLS ? TLS_PORT : PLAIN_PORT);
    }

    /// For people.
    String written() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
