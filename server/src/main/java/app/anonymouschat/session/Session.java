package app.anonymouschat.session;

import app.anonymouschat.matching.Outcome;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.ClientMessage;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Parted;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import app.anonymouschat.protocol.ServerMessage.Refused;
import app.anonymouschat.session.State.Busy;
import app.anonymouschat.session.State.Challenged;
import app.anonymouschat.session.State.Free;
import app.anonymouschat.session.State.Idle;
import app.anonymouschat.session.State.Over;
import app.anonymouschat.session.State.Paired;
import app.anonymouschat.session.State.Silent;
import app.anonymouschat.session.State.Waiting;
import app.anonymouschat.telemetry.Happening;
import java.time.Duration;

/// One connection's life (PROTOCOL.md §2.3), from its upgrade to its end. Confined to its connection's loop.
///
/// The gateway calls {@link #opened} once, then what comes in, then {@link #closed} once, whoever closed the socket.
/// What still comes in after the session asked its outbox to close is ignored. The partner's session speaks to this one
/// through the {@link Relay}.
///
/// Every event is a switch over the state. The state is set before anything is said to the partner, who may be on the
/// same loop and answer before the call returns.
public final class Session {
    private final Sessions sessions;
    private final CountedOutbox outbox;
    private final Loop loop;
    private final Client client;
    private State state = new Idle();

    Session(Sessions sessions, CountedOutbox outbox, Loop loop, Client client) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.loop = loop;
        this.client = client;
    }

    /// The socket is open: answers `welcome`, or closes where the address has too many.
    public void opened() {
        if (!sessions.enter(this)) {
            close(CloseCode.RATE);
            return;
        }
        state = new Silent(loop.after(sessions.rules().firstMessage(), () -> close(CloseCode.TOO_SLOW)));
        outbox.send(sessions.welcome());
        sessions.draining().ifPresent(outbox::send);
    }

    /// A text frame that was a valid message.
    public void received(ClientMessage message) {
        if (state instanceof Over) {
            return;
        }
        if (!client.mayTalk(sessions.now())) {
            tooFast();
            return;
        }
        if (state instanceof Silent) {
            become(new Idle(), Cause.LEFT);
        }
        switch (message) {
            case ClientMessage.Search search -> search(search);
            case ClientMessage.Leave() -> leave();
            case ClientMessage.Report report -> outbox.send(sessions.report(client, report));
            case ClientMessage.Inspect() -> outbox.send(Inspection.of(sessions.house(), client, state));
        }
    }

    /// A text frame that was none: closes with 4400.
    public void malformed() {
        close(CloseCode.MALFORMED);
    }

    /// A binary frame for the partner; takes the envelope over.
    public void relayed(Envelope envelope) {
        switch (state) {
            case Over() -> outbox.drop(envelope);
            case State present
            when !client.mayRelay(sessions.now()) -> {
                outbox.drop(envelope);
                tooFast();
            }
            case Paired paired -> sessions.relay().forward(paired.partner().id(), paired.id(), envelope);
            case Free free -> outbox.drop(envelope);
            case Waiting waiting -> outbox.drop(envelope);
        }
    }

    /// The outbox is over half full: the partner's socket is to be read no more.
    public void congested() {
        press(true);
    }

    /// The outbox is under half full again.
    public void relieved() {
        press(false);
    }

    /// The socket is gone; nothing is called after it.
    public void closed() {
        become(new Over(), Cause.LOST);
        sessions.leave(this);
    }

    private void search(ClientMessage.Search search) {
        switch (state) {
            case Free free -> admit(free, search);
            case Busy busy -> close(CloseCode.MALFORMED);
            case Over() -> {}
        }
    }

    private void admit(Free free, ClientMessage.Search search) {
        switch (sessions.entrance().ask(client, free, search.proof())) {
            case Entrance.Open() -> begin(search);
            case Entrance.Shut(Free next, ServerMessage answer) -> {
                state = next;
                outbox.send(answer);
            }
        }
    }

    private void begin(ClientMessage.Search search) {
        Wish wish = sessions.wishing().wish(search);
        Visitor self = client.visitor(sessions.visitors().enter(this), search.share());
        Waiting asking = new Waiting(self, wish, sessions.now(), Vigil.NOT_YET);
        state = asking;
        sessions.telemetry().happened(Happening.SEARCH_BEGAN);
        switch (sessions.lobby().offer(self, wish)) {
            case Outcome.Waiting() -> {
                Vigil vigil = Vigil.over(wish, loop, sessions.rules(), this::widen, () -> close(CloseCode.DONE));
                state = new Waiting(self, wish, asking.since(), vigil);
                outbox.send(new ServerMessage.Waiting());
            }
            case Outcome.Paired(Pairing pairing) -> pair(asking, pairing);
            case Outcome.PlaceTaken() -> placeTaken(self.id());
        }
    }

    private void widen(Patience patience) {
        if (state instanceof Waiting waiting
                && sessions.lobby().widen(waiting.self(), waiting.wish(), patience)
                        instanceof Outcome.Paired(Pairing pairing)) {
            pair(waiting, pairing);
        }
    }

    /// The opener is told before it has its partner told, so that no frame of the partner's can come first. Where its
    /// socket broke while it was told, the partner learns that too, after it was introduced.
    private void pair(Waiting waiting, Pairing pairing) {
        waiting.vigil().end();
        var end = loop.after(sessions.rules().pairingEnds(), this::expired);
        Paired paired = Paired.from(waiting, pairing, sessions.now(), end);
        state = paired;
        sessions.telemetry().waited(Duration.between(waiting.since(), paired.since()));
        outbox.send(sessions.matched(client, paired));
        if (paired.isOpener()) {
            sessions.telemetry().happened(Happening.PAIRED);
            sessions.relay().introduce(paired.partner().id(), pairing);
            if (!(state instanceof Paired still && still.isBy(paired.id()))) {
                sessions.relay().part(paired.partner().id(), pairing.id(), Cause.LOST);
            }
        }
    }

    private void expired() {
        become(new Idle(), Cause.LOST);
        outbox.send(new Parted(Cause.LOST));
    }

    private void leave() {
        switch (state) {
            case Busy busy -> become(new Idle(), Cause.LEFT);
            case Free mayHaveCrossedParted -> {}
            case Over() -> {}
        }
    }

    private void press(boolean pressed) {
        if (state instanceof Paired paired) {
            sessions.relay().press(paired.partner().id(), paired.id(), pressed);
        }
    }

    /// Goes into the next state and undoes whatever the present one holds; a partner hears the cause.
    private void become(State next, Cause cause) {
        State last = state;
        state = next;
        switch (last) {
            case Silent(Loop.Alarm deadline) -> deadline.cancel();
            case Idle() -> {}
            case Challenged challenged -> {}
            case Waiting waiting -> {
                waiting.vigil().end();
                sessions.visitors().leave(waiting.self().id());
                sessions.lobby().withdraw(waiting.self(), waiting.wish());
            }
            case Paired paired -> {
                forget(paired);
                sessions.relay().part(paired.partner().id(), paired.id(), cause);
            }
            case Over() -> {}
        }
    }

    private void forget(Paired paired) {
        paired.end().cancel();
        sessions.visitors().leave(paired.self().id());
        paired.place().ifPresent(place -> sessions.lobby().vacate(place, paired.id()));
        outbox.reading(true);
    }

    /// Refuses once, then closes (PROTOCOL.md §2.4, 4429).
    private void tooFast() {
        if (client.warn()) {
            outbox.send(new Refused.Rate(client.interval()));
        } else {
            close(CloseCode.RATE);
        }
    }

    private void close(CloseCode code) {
        if (!(state instanceof Over)) {
            become(new Over(), Cause.LOST);
            outbox.close(code);
        }
    }

    // What the partner's session says, through the relay; and what the server says to all.

    /// This one is paired, as the opener or as the one found. Where it is that visitor no more, `gone` runs.
    void paired(VisitorId self, Pairing pairing, Runnable gone) {
        if (state instanceof Waiting waiting && waiting.self().id().equals(self)) {
            pair(waiting, pairing);
        } else {
            gone.run();
        }
    }

    /// Two are at the place already, here or at other servers.
    void placeTaken(VisitorId self) {
        if (state instanceof Waiting waiting && waiting.self().id().equals(self)) {
            become(new Idle(), Cause.LEFT);
            outbox.send(new Refused.PlaceTaken());
        }
    }

    void delivered(PairingId pairing, Envelope envelope) {
        if (state instanceof Paired paired && paired.isBy(pairing)) {
            outbox.forward(envelope);
        } else {
            outbox.drop(envelope);
        }
    }

    void parted(PairingId pairing, Cause cause) {
        if (state instanceof Paired paired && paired.isBy(pairing)) {
            state = new Idle();
            forget(paired);
            outbox.send(new Parted(cause));
        }
    }

    void pressed(PairingId pairing, boolean pressed) {
        if (state instanceof Paired paired && paired.isBy(pairing)) {
            outbox.reading(!pressed);
        }
    }

    /// Those who are paired are left alone; the others are told, and wait no more.
    void drained() {
        if (state instanceof Waiting) {
            become(new Idle(), Cause.LEFT);
        }
        if (state instanceof Free) {
            sessions.draining().ifPresent(outbox::send);
        }
    }

    Loop loop() {
        return loop;
    }

    Client client() {
        return client;
    }
}
