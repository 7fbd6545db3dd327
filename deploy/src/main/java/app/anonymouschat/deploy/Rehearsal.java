package app.anonymouschat.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lets a server start, serve a page and a chat of two, and stop, so that Java keeps what it loaded and learned for
/// the next starts: an AOT cache (JEP 514). Needs nothing but the JDK, so that `java` runs this file as it is.
final class Rehearsal {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final int LIMIT_SECONDS = 60;
    /// What a browser says first, with keys as long as real ones (PROTOCOL.md §2.3).
    private static final String FIND = "{\"type\":\"find\",\"suite\":1,\"key\":\"" + base64(1216) + "\",\"commit\":\""
            + base64(32) + "\",\"mode\":\"video\",\"interests\":[\"music\"],\"languages\":[\"en\"],\"recent\":[],"
            + "\"avoid\":[]}";

    private Rehearsal() {}

    /// Arguments: the file for the cache, then the words that start the server without its command.
    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[0]);
        List<String> words = List.of(arguments).subList(1, arguments.length);
        Files.deleteIfExists(cache);
        Process server = new ProcessBuilder(command(cache, words))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = server.inputReader()) {
            perform(port(output));
            server.toHandle().destroy(); // Process itself would stop listening to what it says.
            output.lines().forEach(line -> {});
            if (!server.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || !Files.exists(cache)) {
                throw new IOException("Java left no AOT cache");
            }
        } finally {
            server.destroyForcibly();
        }
    }

    /// The cache is named first, else it would be an argument of the server.
    private static List<String> command(Path cache, List<String> words) {
        return Stream.of(
                        words.subList(0, 1),
                        List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:disable"),
                        words.subList(1, words.size()),
                        List.of("run", "--addresses=127.0.0.1", "--port=0", "--stun-port=off"))
                .flatMap(List::stream)
                .toList();
    }

    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IOException("The server ended before it said where it listens");
    }

    private static void perform(int port) throws Exception {
        try (HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI page = URI.create("http://localhost:" + port + "/");
            browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
            Stranger one = Stranger.come(browser, port);
            Stranger other = Stranger.come(browser, port);
            await(CompletableFuture.allOf(one.matched, other.matched));
            await(one.socket.sendBinary(ByteBuffer.allocate(1024), true));
            await(other.heard);
            await(CompletableFuture.allOf(one.leave(), other.leave()));
        }
    }

    private static <T> T await(CompletableFuture<T> event) throws Exception {
        return event.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static String base64(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    /// A browser that looks for anybody.
    private static final class Stranger implements WebSocket.Listener {
        private final CompletableFuture<Void> matched = new CompletableFuture<>();
        private final CompletableFuture<Void> heard = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();
        private final WebSocket socket;

        private Stranger(HttpClient browser, int port) throws Exception {
            socket = await(browser.newWebSocketBuilder()
                    .subprotocols("anonymouschat.v1")
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create("ws://localhost:" + port + "/signal"), this));
        }

        static Stranger come(HttpClient browser, int port) throws Exception {
            Stranger stranger = new Stranger(browser, port);
            await(stranger.socket.sendText(FIND, true));
            return stranger;
        }

        CompletableFuture<WebSocket> leave() {
            return socket.sendText("{\"type\":\"leave\"}", true)
                    .thenCompose(sent -> sent.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (text.indexOf("\"matched\"") >= 0) {
                matched.complete(null);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
            heard.complete(null);
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
