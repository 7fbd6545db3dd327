package app.anonymouschat.session;

import app.anonymouschat.protocol.ClientMessage;
import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.ClientMessage.Inspect;
import app.anonymouschat.protocol.ClientMessage.Leave;
import app.anonymouschat.protocol.ClientMessage.Meet;
import app.anonymouschat.protocol.ClientMessage.Report;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import app.anonymouschat.protocol.KeyShare;
import app.anonymouschat.protocol.Mode;
import app.anonymouschat.protocol.ServerMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One end of a socket as a browser uses it. Its commitment begins with its letter, so that `matched B` says with whom.
final class Browser {
    static final Wanted ANYBODY = new Wanted(Mode.VIDEO, List.of(), List.of(), List.of(), List.of());

    private final Session session;
    private final FakeOutbox outbox;
    private final ManualLoop loop;
    private final char letter;

    Browser(Session session, FakeOutbox outbox, ManualLoop loop, char letter) {
        this.session = session;
        this.outbox = outbox;
        this.loop = loop;
        this.letter = letter;
    }

    void find() {
        find(ANYBODY);
    }

    void find(Wanted wanted) {
        find(wanted, null);
    }

    void find(Wanted wanted, @Nullable Long proof) {
        says(new Find(share(), wanted, proof));
    }

    void findFor(String... interests) {
        find(new Wanted(Mode.VIDEO, List.of(interests), List.of(), List.of(), List.of()));
    }

    void findAfter(List<String> recent, List<String> avoid) {
        find(new Wanted(Mode.VIDEO, List.of(), List.of(), recent, avoid));
    }

    void meet(char place) {
        says(new Meet(share(), String.valueOf(place).repeat(21) + "A", null));
    }

    void leave() {
        says(new Leave());
    }

    void report(String token) {
        says(new Report(token, Report.Reason.SPAM));
    }

    void inspect() {
        says(new Inspect());
    }

    void says(ClientMessage message) {
        loop.on(() -> session.received(message));
    }

    void saysNonsense() {
        loop.on(session::malformed);
    }

    FakeEnvelope sends(String text) {
        FakeEnvelope envelope = new FakeEnvelope(text);
        loop.on(() -> session.relayed(envelope));
        return envelope;
    }

    void reads(boolean slowly) {
        loop.on(slowly ? session::congested : session::relieved);
    }

    void goes() {
        loop.on(session::closed);
    }

    List<String> news() {
        return outbox.news();
    }

    <M extends ServerMessage> M last(Class<M> type) {
        return outbox.last(type);
    }

    String token() {
        return last(ServerMessage.Matched.class).token();
    }

    Session session() {
        return session;
    }

    KeyShare share() {
        return new KeyShare("K".repeat(1621) + "A", letter + "M".repeat(41) + "A");
    }
}
