package app.anonymouschat.stun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Properties;

/// The messages of RFC 5769 §2. All but the last have a fingerprint.
enum Rfc5769 {
    REQUEST("request"),
    RESPONSE_IPV4("response-ipv4"),
    RESPONSE_IPV6("response-ipv6"),
    REQUEST_LONG_TERM("request-long-term");

    private final String hex;

    Rfc5769(String name) {
        this.hex = read(name).replace(" ", "");
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static String read(String name) {
        try (InputStream file = Rfc5769.class.getResourceAsStream("/stun/rfc5769.properties")) {
            Properties messages = new Properties();
            messages.load(file);
            return messages.getProperty(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
