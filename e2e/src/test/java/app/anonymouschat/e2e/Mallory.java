package app.anonymouschat.e2e;

import app.anonymouschat.ac1.message.Message;
import app.anonymouschat.ac1.message.Received;
import app.anonymouschat.ac1.message.SealedChannel;
import app.anonymouschat.ac1.signalling.Candidate;
import app.anonymouschat.ac1.signalling.SignalMessage;
import app.anonymouschat.e2e.liar.ManInTheMiddle;
import app.anonymouschat.e2e.liar.ManInTheMiddle.Heard;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A man in the middle with a browser: holds a working connection with each of two victims, opens what the one says,
/// keeps it, and seals it for the other. Moves only while somebody calls {@link #work}.
final class Mallory {
    private final ManInTheMiddle man;
    private final Person browser;
    private final Map<String, SealedChannel> channels = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    Mallory(ManInTheMiddle man, Person browser) {
        this.man = man;
        this.browser = browser;
    }

    /// Every text of a victim's, in the clear.
    List<String> read() {
        return read;
    }

    /// Says to both that the other has confirmed the code, which nobody has.
    void forgeConfirmations() {
        channels.keySet().forEach(name -> say(name, new Message.CodeConfirmed()));
    }

    /// Does whatever waits to be done.
    void work() {
        for (Optional<Heard> next = man.next(); next.isPresent(); next = man.next()) {
            signalled(next.orElseThrow());
        }
        for (String name : List.copyOf(channels.keySet())) {
            List<?> messages = (List<?>) browser.page().evaluate("name => mallory.heard(name)", name);
            messages.forEach(message -> pass(name, Base64.getDecoder().decode((String) message)));
        }
    }

    private void signalled(Heard heard) {
        switch (heard.message()) {
            case SignalMessage.Hello hello -> answer(heard.name(), hello);
            case SignalMessage.Candidates(List<Candidate> batch) ->
                batch.forEach(candidate -> call("addCandidate", heard.name(), candidate.candidate()));
            case SignalMessage.CandidatesEnd() -> {}
            case SignalMessage.Bye() -> {}
        }
    }

    private void answer(String name, SignalMessage.Hello hello) {
        String answer = (String) call("answer", name, hello.sdp().text());
        man.leg(name).answer(answer, hello.mode());
        List<Candidate> candidates = answer.lines()
                .filter(line -> line.startsWith("a=candidate"))
                .map(line -> new Candidate(line.substring("a=".length()), "0", 0, null))
                .toList();
        man.leg(name).say(new SignalMessage.Candidates(candidates));
        channels.put(name, man.leg(name).channel());
    }

    private void pass(String from, byte[] wire) {
        if (Optional.ofNullable(channels.get(from)).orElseThrow().receive(wire)
                instanceof Received.Said(Message message)) {
            if (message instanceof Message.Text(String text)) {
                read.add(text);
            }
            if (!(message instanceof Message.Opener)) {
                say(from.equals("alice") ? "bob" : "alice", message);
            }
        }
    }

    private void say(String name, Message message) {
        SealedChannel channel = channels.get(name);
        if (channel != null && channel.canSend()) {
            call("say", name, Base64.getEncoder().encodeToString(channel.seal(message)));
        }
    }

    private Object call(String function, String name, String argument) {
        return browser.page()
                .evaluate("([name, argument]) => mallory." + function + "(name, argument)", List.of(name, argument));
    }
}
