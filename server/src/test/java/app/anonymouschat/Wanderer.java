package app.anonymouschat;

import app.anonymouschat.Story.Kind;
import app.anonymouschat.Story.Name;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person who meets one stranger after another, at any server that is open, and tells what they saw. Each chat is so
/// many frames, each the answer to one of the partner's.
final class Wanderer implements Runnable {
    private static final Pattern COMMIT = Pattern.compile("\"commit\":\"([^\"]+)\"");
    /// So few share an interest that most of their matches are across servers.
    private static final int GROUP = 4;
    private static final int ROUNDS = 6;
    /// Between a search that ended and the next.
    private static final int REST_MILLIS = 50;

    private final int person;
    private final List<Node> nodes;
    private final RandomGenerator random;
    private final Queue<Story> stories;
    private final int haste;
    private volatile boolean stopped;
    private volatile @Nullable RawClient socket;
    private int searches;

    /// @param haste the most milliseconds between a frame and its answer
    Wanderer(int person, List<Node> nodes, RandomGenerator random, Queue<Story> stories, int haste) {
        this.person = person;
        this.nodes = nodes;
        this.random = random;
        this.stories = stories;
        this.haste = haste;
    }

    @Override
    public void run() {
        while (!stopped) {
            int node = random.nextInt(nodes.size());
            if (nodes.get(node).isOpen()) {
                visit(node);
            }
            pause(REST_MILLIS);
        }
    }

    private void visit(int node) {
        Story story = new Story(new Name(person, searches++), node);
        try (RawClient client = RawClient.upgraded(nodes.get(node).port())) {
            socket = client;
            client.message("welcome");
            stories.add(story);
            client.sendText(Chats.find(filled(story.name()), "interest " + person / GROUP));
            while (!stopped && goesOn(client, story)) {
                // Until it is over.
            }
            if (stopped) {
                story.saw(Kind.LEFT);
            }
        } catch (SocketTimeoutException silence) {
            story.saw(Kind.STUCK);
        } catch (IOException | IllegalStateException broken) {
            story.saw(Kind.BROKEN);
        }
    }

    private static byte[] filled(Name name) {
        return ByteBuffer.allocate(32)
                .putInt(name.person())
                .putInt(name.search())
                .array();
    }

    private boolean goesOn(RawClient client, Story story) throws IOException {
        RawClient.Frame frame = client.frame();
        return switch (frame.opcode()) {
            case 1 -> heard(client, story, frame.text());
            case 2 -> talk(client, story, frame.payload());
            case 8 -> {
                story.saw(Kind.BROKEN);
                yield false;
            }
            default -> true;
        };
    }

    private boolean heard(RawClient client, Story story, String text) throws IOException {
        if (text.contains("\"type\":\"waiting\"")) {
            story.saw(Kind.WAITING);
        } else if (text.contains("\"type\":\"matched\"")) {
            story.saw(Kind.MATCHED, partner(text), 0);
            say(client, story, 0);
        } else if (text.contains("\"type\":\"parted\"")) {
            story.saw(Kind.PARTED);
            return false;
        } else if (text.contains("\"type\":\"draining\"")) {
            return story.partner().isPresent();
        }
        return true;
    }

    private static Name partner(String text) {
        Matcher matcher = COMMIT.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no commit");
        }
        return name(ByteBuffer.wrap(Base64.getUrlDecoder().decode(matcher.group(1))));
    }

    private static Name name(ByteBuffer bytes) {
        return new Name(bytes.getInt(), bytes.getInt());
    }

    private static void say(RawClient client, Story story, int number) throws IOException {
        client.sendBinary(ByteBuffer.allocate(12)
                .putInt(story.name().person())
                .putInt(story.name().search())
                .putInt(number)
                .array());
    }

    private boolean talk(RawClient client, Story story, byte[] payload) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        Name from = name(bytes);
        int number = bytes.getInt();
        story.saw(Kind.HEARD, from, number);
        if (number == ROUNDS) {
            client.sendText("{\"type\":\"leave\"}");
            story.saw(Kind.LEFT);
            return false;
        }
        pause(haste);
        say(client, story, number + 1);
        return true;
    }

    private void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(millis)).toNanos());
    }

    /// They go home, whatever they are doing.
    void stop() throws IOException {
        stopped = true;
        RawClient open = socket;
        if (open != null) {
            open.close();
        }
    }
}
