package app.anonymouschat.cluster;

import static app.anonymouschat.cluster.PoolLobby.await;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RedisCluster;
import app.anonymouschat.matching.Lobby;
import app.anonymouschat.matching.LobbyContract;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A cluster pairs as the lobby of one server does: each step finds all its keys in one place.
class ClusterPoolTest extends LobbyContract {
    private static RedisCluster redis;
    private static Link link;

    @BeforeAll
    static void open() throws IOException {
        redis = RedisCluster.start();
        link = new Link(redis.uri(), new Deaf());
        assertThat(await(link.connect())).isTrue();
        awaitAnswer();
    }

    /// The way to each of them is opened when it is first asked; until then it answers nothing.
    private static void awaitAnswer() {
        while (link.count("{ac}")
                .toCompletableFuture()
                .handle((count, failure) -> failure != null)
                .join()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    @AfterAll
    static void close() throws IOException {
        link.close();
        redis.close();
    }

    @Override
    protected Lobby lobby() {
        try {
            redis.ask("FLUSHALL");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return new PoolLobby(link);
    }
}
