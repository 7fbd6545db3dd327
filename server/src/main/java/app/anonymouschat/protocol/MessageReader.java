package app.anonymouschat.protocol;

import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.ClientMessage.Inspect;
import app.anonymouschat.protocol.ClientMessage.Leave;
import app.anonymouschat.protocol.ClientMessage.Meet;
import app.anonymouschat.protocol.ClientMessage.Report;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import java.util.List;

/// Builds a message from the fields of its object (PROTOCOL.md §2.1).
final class MessageReader {
    private static final long SUITE = 1;

    private MessageReader() {}

    static ClientMessage read(Fields fields) {
        ClientMessage message = switch (fields.text("type")) {
            case "find" -> new Find(share(fields), wanted(fields), fields.wholeIfGiven("proof"));
            case "meet" -> new Meet(share(fields), fields.text("place"), fields.wholeIfGiven("proof"));
            case "leave" -> new Leave();
            case "report" -> new Report(fields.text("token"), fields.oneOf(Report.Reason.values(), "reason"));
            case "inspect" -> new Inspect();
            default -> throw OutOfBounds.found();
        };
        fields.nothingElse();
        return message;
    }

    private static KeyShare share(Fields fields) {
        OutOfBounds.unless(fields.whole("suite") == SUITE);
        return new KeyShare(fields.text("key"), fields.text("commit"));
    }

    private static Wanted wanted(Fields fields) {
        return new Wanted(
                fields.oneOf(Mode.values(), "mode"),
                interests(fields.texts("interests")),
                fields.texts("languages"),
                fields.texts("recent"),
                fields.texts("avoid"));
    }

    private static List<String> interests(List<String> given) {
        OutOfBounds.unless(given.size() <= Bounds.INTERESTS);
        return given.stream().map(Interest::normalize).distinct().toList();
    }
}
