package app.anonymouschat.cluster;

import static app.anonymouschat.cluster.PoolLobby.await;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RealRedis;
import app.anonymouschat.matching.Lobby;
import app.anonymouschat.matching.LobbyContract;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Redis pairs as the lobby of one server does, by the same contract.
class PoolTest extends LobbyContract {
    private static RealRedis redis;
    private static Link link;

    @BeforeAll
    static void open() throws IOException {
        redis = RealRedis.start();
        link = new Link(redis.uri(), new Deaf());
        assertThat(await(link.connect())).isTrue();
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
