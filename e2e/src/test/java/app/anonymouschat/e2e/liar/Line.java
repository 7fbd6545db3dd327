package app.anonymouschat.e2e.liar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.regex.Pattern;

/// One connection of a browser's, with its continuation to the real server: bytes as they are, until it turns out to be
/// a signalling socket; word by word then.
final class Line {
    /// To the real server, which answers to no such name, it says `.localhost`.
    static final String ELSEWHERE = ".test";

    private static final String SIGNAL = "GET /signal ";
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern HOST = Pattern.compile("(?mi)^Host: ([^.:]+)");
    private static final String UPGRADED = "HTTP/1.1 101 ";

    private final LyingServer liar;
    private final Socket browser;
    private final Socket server;

    Line(LyingServer liar, Socket browser, Socket server) {
        this.liar = liar;
        this.browser = browser;
        this.server = server;
    }

    /// Returns when either end is gone.
    void carry() throws IOException {
        String request = passHead(browser, server);
        if (!request.startsWith(SIGNAL)) {
            pipe(browser, server);
        } else if (passHead(server, browser).startsWith(UPGRADED)) {
            converse(nameIn(request));
        }
    }

    private void converse(String name) throws IOException {
        WordStream page = WordStream.toPage(browser.getInputStream(), browser.getOutputStream());
        WordStream real = WordStream.toServer(server.getInputStream(), server.getOutputStream());
        var victim = new Victim(name, page);
        both(
                () -> forEachWord(real, page, word -> liar.toPage(victim, word)),
                () -> forEachWord(page, real, word -> liar.toServer(victim, word)));
    }

    private static void forEachWord(WordStream from, WordStream to, Retelling retelling) throws IOException {
        while (true) {
            to.write(retelling.instead(from.read()));
        }
    }

    private static String nameIn(String request) {
        return HOST.matcher(request).results().findFirst().orElseThrow().group(1);
    }

    private void pipe(Socket one, Socket other) throws IOException {
        both(
                () -> one.getInputStream().transferTo(other.getOutputStream()),
                () -> other.getInputStream().transferTo(one.getOutputStream()));
    }

    /// Both at once, until either ends.
    private void both(Passage one, Passage other) throws IOException {
        Thread.ofVirtual().start(() -> {
            try {
                one.pass();
            } catch (IOException e) {
                // Told by closing.
            } finally {
                close();
            }
        });
        try {
            other.pass();
        } finally {
            close();
        }
    }

    private void close() {
        for (Socket socket : List.of(browser, server)) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone.
            }
        }
    }

    private static String passHead(Socket from, Socket to) throws IOException {
        var head = new ByteArrayOutputStream();
        InputStream in = from.getInputStream();
        while (!head.toString(ISO_8859_1).endsWith(END_OF_HEAD)) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
        }
        String said = head.toString(ISO_8859_1).replace(ELSEWHERE + ":", ".localhost:");
        to.getOutputStream().write(said.getBytes(ISO_8859_1));
        return said;
    }

    private interface Passage {
        void pass() throws IOException;
    }

    private interface Retelling {
        List<? extends Word> instead(Word word);
    }
}
