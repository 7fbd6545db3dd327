package app.anonymouschat.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What can be measured, by the name it is asked for.
enum Measurement {
    PICTURE("From matched to the partner’s first picture"),
    SFRAME("SFrame, 640×360 at 30 pictures a second"),
    FILE("A file of 25 MiB"),
    RATCHET("The ratchet, a text of 100 bytes; the handshake");

    private final String title;

    Measurement(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Line> on(Stage stage) {
        return switch (this) {
            case PICTURE -> FirstPicture.measure(stage);
            case SFRAME -> FrameLatency.measure(stage);
            case FILE -> FileTransfer.measure(stage);
            case RATCHET -> RatchetRate.measure(stage);
        };
    }

    /// Those named, with spaces between; all where none is.
    static List<Measurement> named(String names) {
        return names.isBlank()
                ? List.of(values())
                : Arrays.stream(names.strip().split("\\s+"))
                        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }
}
