package app.anonymouschat.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// JavaScript that runs in a page before the page's own code.
public enum Script {
    INSTRUMENTS("instruments.js"),
    SENDER_WITHOUT_SFRAME("sender-without-sframe.js"),
    RECEIVER_WITHOUT_SFRAME("receiver-without-sframe.js"),
    HASTY_KEYS("hasty-keys.js"),
    OVER_UDP_PATHS("over-udp-paths.js"),
    WEAK_PATH("weak-path.js"),
    PLANTER("planter.js"),
    LYING_PARTNER("lying-partner.js"),
    WITNESS("witness.js"),
    CLOCK("clock.js"),
    LABORATORY("laboratory.js"),
    MALLORY("mallory.js"),
    TRACES("traces.js"),
    EGRESS("egress.js"),
    ACCESS("access.js");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream script = Objects.requireNonNull(Script.class.getResourceAsStream(file))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
