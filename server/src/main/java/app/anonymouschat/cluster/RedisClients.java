package app.anonymouschat.cluster;

import app.anonymouschat.cluster.Link.Connections;
import app.anonymouschat.cluster.Link.Listening;
import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.RedisClusterURIUtil;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Lettuce, for one Redis, one behind Sentinels, or a cluster. Any thread.
sealed interface RedisClients extends AutoCloseable {
    /// How long an answer may take. Far below a lease: a server that Redis does not answer gives up what it has there.
    Duration ANSWER_WITHIN = Duration.ofMillis(1500);
    /// What may wait for Redis to take it.
    int MOST_WAITING = 20_000;

    RedisCodec<String, byte[]> CODEC = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

    /// Opens both connections.
    CompletionStage<Connections> connect(Listening listening);

    @Override
    void close();

    /// The client for an address: with commas, of a cluster's nodes.
    static RedisClients to(String address) {
        hush();
        leaveIoUring();
        URI uri = URI.create(address);
        ClientResources resources = resources();
        return address.contains(",") && !uri.getScheme().contains("sentinel")
                ? new Cluster(uri, resources)
                : new Single(address, resources);
    }

    /// Lettuce's log names addresses. What goes wrong shows in what the fleet says of itself.
    private static void hush() {
        for (Logger each : Quiet.LOGGERS) {
            each.setLevel(Level.OFF);
        }
    }

    /// Lettuce would take it wherever Netty has it; the setting `transport` is for visitors (docs/decisions/0027).
    private static void leaveIoUring() {
        System.setProperty("io.lettuce.core.iouring", "false");
    }

    private static ClientResources resources() {
        return DefaultClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .commandLatencyRecorder(CommandLatencyRecorder.disabled())
                .reconnectDelay(
                        Delay.fullJitter(Duration.ofMillis(50), Duration.ofSeconds(1), 50, TimeUnit.MILLISECONDS))
                .build();
    }

    private static <B extends ClientOptions.Builder> B common(B options) {
        options.autoReconnect(true)
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(command -> true)
                .requestQueueSize(MOST_WAITING)
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(ANSWER_WITHIN)
                        .tcpNoDelay(true)
                        .build())
                .timeoutOptions(TimeoutOptions.enabled(ANSWER_WITHIN));
        return options;
    }

    private static <C extends StatefulRedisPubSubConnection<String, byte[]>> C listen(
            C connection, Listening listening) {
        connection.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void smessage(String channel, byte[] message) {
                listening.heard(channel, message);
            }
        });
        connection.addListener(new RedisConnectionStateListener() {
            @Override
            public void onRedisDisconnected(RedisChannelHandler<?, ?> broken) {
                listening.broken();
            }
        });
        return connection;
    }

    private static void shut(AbstractRedisClient client, ClientResources resources) {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        var _ = resources.shutdown(0, 1, TimeUnit.SECONDS);
    }

    /// Loggers, held so that their level is not forgotten with them.
    final class Quiet {
        private static final Logger[] LOGGERS = {Logger.getLogger("io.lettuce"), Logger.getLogger("reactor")};

        private Quiet() {}
    }

    /// One Redis, or the one that Sentinels name.
    final class Single implements RedisClients {
        private final RedisURI uri;
        private final ClientResources resources;
        private final RedisClient client;

        private Single(String address, ClientResources resources) {
            this.uri = RedisURI.create(address);
            this.resources = resources;
            this.client = RedisClient.create(resources);
            client.setOptions(common(ClientOptions.builder()).build());
        }

        @Override
        public CompletionStage<Connections> connect(Listening listening) {
            var hearing = client.connectPubSubAsync(CODEC, uri).thenApply(open -> listen(open, listening));
            return client.connectAsync(CODEC, uri)
                    .thenCombine(
                            hearing,
                            (asking, heard) -> new Connections(
                                    asking.async(), channel -> heard.async().ssubscribe(channel)));
        }

        @Override
        public void close() {
            shut(client, resources);
        }
    }

    /// Several that share the keys out among them.
    final class Cluster implements RedisClients {
        private final ClientResources resources;
        private final RedisClusterClient client;

        private Cluster(URI uri, ClientResources resources) {
            this.resources = resources;
            this.client = RedisClusterClient.create(resources, RedisClusterURIUtil.toRedisURIs(uri));
            var refresh = ClusterTopologyRefreshOptions.builder()
                    .enablePeriodicRefresh(Duration.ofSeconds(10))
                    .build();
            client.setOptions(common(ClusterClientOptions.builder())
                    .topologyRefreshOptions(refresh)
                    .build());
        }

        @Override
        public CompletionStage<Connections> connect(Listening listening) {
            return client.refreshPartitionsAsync().thenCompose(known -> open(listening));
        }

        private CompletionStage<Connections> open(Listening listening) {
            var hearing = client.connectPubSubAsync(CODEC).thenApply(open -> listen(open, listening));
            return client.connectAsync(CODEC)
                    .thenCombine(
                            hearing,
                            (asking, heard) -> new Connections(
                                    asking.async(), channel -> heard.async().ssubscribe(channel)));
        }

        @Override
        public void close() {
            shut(client, resources);
        }
    }
}
