package app.anonymouschat.ac1.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.file.FileVectorsTest;
import app.anonymouschat.ac1.handshake.HandshakeVectorsTest;
import app.anonymouschat.ac1.handshake.NegativeHandshakeVectorsTest;
import app.anonymouschat.ac1.handshake.RendezvousVectorsTest;
import app.anonymouschat.ac1.kem.XWingVectorsTest;
import app.anonymouschat.ac1.media.RekeyVectorsTest;
import app.anonymouschat.ac1.media.Rfc9605VectorsTest;
import app.anonymouschat.ac1.media.SFrameVectorsTest;
import app.anonymouschat.ac1.message.KindVectorsTest;
import app.anonymouschat.ac1.message.RatchetVectorsTest;
import app.anonymouschat.ac1.signalling.SignalVectorsTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who reads what of `protocol/vectors`; each of them fails on an entry of its sections that it did not read.
class EverySectionIsReadTest {
    private static final Set<String> PROSE = Set.of("format", "protocol");

    private static final Map<String, Class<?>> FILES = Map.of(
            "ac1.json", EverySectionIsReadTest.class,
            "xwing.json", XWingVectorsTest.class,
            "sframe-rfc9605.json", Rfc9605VectorsTest.class);

    private static final Map<String, Class<?>> SECTIONS = Map.of(
            "handshakes", HandshakeVectorsTest.class,
            "invite", RendezvousVectorsTest.class,
            "resume", RendezvousVectorsTest.class,
            "ratchet", RatchetVectorsTest.class,
            "rekey", RekeyVectorsTest.class,
            "sframe", SFrameVectorsTest.class,
            "file", FileVectorsTest.class,
            "negative", EverySectionIsReadTest.class);

    private static final Map<String, Class<?>> STEPS = Map.of(
            "matched", NegativeHandshakeVectorsTest.class,
            "kx", NegativeHandshakeVectorsTest.class,
            "kx then sig", NegativeHandshakeVectorsTest.class,
            "sig", NegativeHandshakeVectorsTest.class,
            "hello", SignalVectorsTest.class,
            "ratchet", RatchetVectorsTest.class,
            "kind", KindVectorsTest.class,
            "sframe", SFrameVectorsTest.class,
            "file", FileVectorsTest.class);

    @Test
    void everyFileHasItsReader() {
        String[] files = Path.of("..", "protocol", "vectors").toFile().list((_, name) -> name.endsWith(".json"));
        assertThat(Arrays.asList(Objects.requireNonNull(files))).containsExactlyInAnyOrderElementsOf(FILES.keySet());
    }

    @Test
    void everySectionHasItsReader() {
        Set<String> sections = new TreeSet<>(Vector.file("ac1.json").names());
        sections.removeAll(PROSE);
        assertThat(sections).isEqualTo(SECTIONS.keySet());
    }

    @Test
    void everyNegativeStepHasItsReader() {
        Set<String> steps = Vector.file("ac1.json").at("negative").items().stream()
                .map(negative -> negative.text("at"))
                .collect(Collectors.toSet());
        assertThat(steps).isEqualTo(STEPS.keySet());
    }
}
