package app.anonymouschat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What one server says to another is understood as it was meant, and nothing else is.
class NoteCodecTest {
    private static final PairingId PAIRING = new PairingId(-5);
    private static final Note.Guest GUEST = new Note.Guest(
            "server.1",
            new Visitor(new VisitorId(3), new Origin(4), new Introduction("key", "commit", true)),
            List.of("mark", "other"));

    static Stream<Note> notes() {
        return Stream.of(
                new Note.Proposal(PAIRING, new VisitorId(6), GUEST),
                new Note.Acceptance(PAIRING, new VisitorId(6), GUEST),
                new Note.Frame(PAIRING, 8, 9, new byte[] {1, 2, 3}),
                new Note.Parting(PAIRING, Cause.LEFT),
                new Note.Parting(PAIRING, Cause.LOST),
                new Note.Pressing(PAIRING, true),
                new Note.Sparing(PAIRING, new VisitorId(6)),
                new Note.Resumption(PAIRING, "server.2", 10, true));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void comesAsItWasSent(Note note) {
        assertThat(NoteCodec.decode(NoteCodec.encode(note)))
                .hasValueSatisfying(
                        read -> assertThat(read).usingRecursiveComparison().isEqualTo(note));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void isNothingWhereItIsCutShortOrLonger(Note note) {
        byte[] whole = NoteCodec.encode(note);
        if (!(note instanceof Note.Frame)) {
            assertThat(NoteCodec.decode(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
            assertThat(NoteCodec.decode(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
        }
        assertThat(NoteCodec.decode(Arrays.copyOf(whole, 8))).isEmpty();
    }
}
