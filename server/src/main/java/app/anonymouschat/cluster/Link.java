package app.anonymouschat.cluster;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way to Redis. Any thread; nothing here waits for an answer. While Redis is out of reach everything fails at
/// once, and what was under way fails within a second or two: nothing is sent twice.
final class Link implements AutoCloseable {
    private final RedisClients clients;
    private final Listening listening;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private volatile @Nullable Connections connections;

    /// Hears what comes by subscribed channels, in order, and of every time that something may have been missed. Called
    /// on a thread of the connection.
    interface Listening {
        void heard(String channel, byte[] message);

        void broken();
    }

    Link(String address, Listening listening) {
        this.clients = RedisClients.to(address);
        this.listening = listening;
    }

    /// Connects where that has not succeeded yet; from then on the connections see to themselves.
    CompletionStage<Boolean> connect() {
        if (connections != null) {
            return CompletableFuture.completedStage(true);
        }
        if (!connecting.compareAndSet(false, true)) {
            return CompletableFuture.completedStage(false);
        }
        return clients.connect(listening).handle((opened, failure) -> {
            if (opened != null) {
                connections = opened;
            }
            connecting.set(false);
            return opened != null;
        });
    }

    /// Runs a script; the answer is a list of words.
    CompletionStage<List<String>> run(Script script, List<String> keys, Object... arguments) {
        String[] names = keys.toArray(String[]::new);
        byte[][] values =
                Stream.of(arguments).map(each -> bytes(each.toString())).toArray(byte[][]::new);
        return ask(redis -> redis.<List<Object>>evalsha(script.digest(), ScriptOutputType.MULTI, names, values))
                .handle((answer, failure) -> isUnknown(failure)
                        ? ask(redis -> redis.<List<Object>>eval(script.source(), ScriptOutputType.MULTI, names, values))
                        : whole(answer, failure))
                .thenCompose(Function.identity())
                .thenApply(answer -> answer.stream().map(Link::text).toList());
    }

    private static <T> CompletionStage<T> whole(@Nullable T answer, @Nullable Throwable failure) {
        return answer == null
                ? CompletableFuture.failedStage(failure == null ? new IllegalStateException() : failure)
                : CompletableFuture.completedStage(answer);
    }

    private static boolean isUnknown(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause instanceof RedisNoScriptException;
    }

    /// Sets the key to a value where it has none, for so long. Whether it had none.
    CompletionStage<Boolean> claim(String key, byte[] value, Duration life) {
        return ask(redis -> redis.set(key, value, SetArgs.Builder.nx().px(life)))
                .thenApply(answer -> true)
                .exceptionallyCompose(failure -> failure.getCause() instanceof Nothing || failure instanceof Nothing
                        ? CompletableFuture.completedStage(false)
                        : CompletableFuture.failedStage(failure));
    }

    /// Lets the key live for so long from now. Whether it was still there.
    CompletionStage<Boolean> renew(String key, Duration life) {
        return ask(redis -> redis.pexpire(key, life));
    }

    /// How many of the keys are there.
    CompletionStage<Long> count(String... keys) {
        return ask(redis -> redis.exists(keys));
    }

    /// The value of a key that is there; fails where it is not.
    CompletionStage<byte[]> get(String key) {
        return ask(redis -> redis.get(key));
    }

    CompletionStage<Long> delete(String key) {
        return ask(redis -> redis.del(key));
    }

    /// What is configured by these names.
    CompletionStage<Map<String, String>> configuration(String... names) {
        return ask(redis -> redis.configGet(names));
    }

    /// How many heard it.
    CompletionStage<Long> publish(String channel, byte[] message) {
        return ask(redis -> redis.spublish(channel, message));
    }

    /// From now on what comes by that channel is heard.
    CompletionStage<Void> subscribe(String channel) {
        Connections open = connections;
        return open == null
                ? CompletableFuture.failedStage(new Nothing())
                : open.subscribe().apply(channel);
    }

    private <T> CompletionStage<T> ask(
            Function<RedisClusterAsyncCommands<String, byte[]>, CompletionStage<T>> question) {
        Connections open = connections;
        if (open == null) {
            return CompletableFuture.failedStage(new Nothing());
        }
        return question.apply(open.commands())
                .thenCompose(answer -> answer == null
                        ? CompletableFuture.failedStage(new Nothing())
                        : CompletableFuture.completedStage(answer));
    }

    private static String text(Object word) {
        return new String((byte[]) word, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        clients.close();
    }

    /// The two connections, by what can be done with them.
    record Connections(
            RedisClusterAsyncCommands<String, byte[]> commands, Function<String, CompletionStage<Void>> subscribe) {}

    /// There is no such value, or no connection.
    private static final class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Nothing() {
            super("nothing there", null, false, false);
        }
    }
}
