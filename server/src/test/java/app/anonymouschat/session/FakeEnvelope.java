package app.anonymouschat.session;

import app.anonymouschat.protocol.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A frame with a text that tests can see, and that insists on being given back exactly once.
final class FakeEnvelope implements Envelope {
    private final String text;
    private final AtomicInteger owners = new AtomicInteger(1);

    FakeEnvelope(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    List<String> words() {
        return Pattern.compile(" ").splitAsStream(text).toList();
    }

    boolean isReleased() {
        return owners.get() == 0;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void release() {
        if (owners.decrementAndGet() != 0) {
            throw new AssertionError("released twice");
        }
    }
}
