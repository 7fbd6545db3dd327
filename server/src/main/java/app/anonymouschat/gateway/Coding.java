package app.anonymouschat.gateway;

import java.util.Arrays;
import java.util.Locale;

/// How a file of the page is compressed, best first (RFC 9110 §8.4.1).
enum Coding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    private final String token;
    private final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    String token() {
        return token;
    }

    /// What the name of a file compressed so ends in.
    String suffix() {
        return suffix;
    }

    /// Whether an Accept-Encoding header names this coding and does not refuse it by `q=0`.
    boolean isAcceptedBy(String acceptEncoding) {
        return this == IDENTITY
                || Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
                        .anyMatch(this::isWantedBy);
    }

    private boolean isWantedBy(String element) {
        String[] parts = element.replace(" ", "").split(";", -1);
        return parts[0].equals(token) && (parts.length == 1 || !parts[1].matches("q=0(\\.0*)?"));
    }
}
