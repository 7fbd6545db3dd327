package app.anonymouschat.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RealRedis;
import app.anonymouschat.TestServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The doctor says whether Redis keeps on disk what servers share.
class RedisCheckTest {
    private static List<Finding> findings(String... settings) throws IOException {
        try (RealRedis redis = RealRedis.start(settings);
                TestServer server = new TestServer("redis=" + redis.uri())) {
            return MachineCheck.look(server.healthPort()).stream()
                    .filter(finding -> finding.subject().equals("Redis not persisting"))
                    .toList();
        }
    }

    @Test
    void isContentWithOneThatKeepsNothing() throws IOException {
        assertThat(findings()).hasSize(1).noneMatch(Finding::isFailure);
    }

    @Test
    void failsWhereSnapshotsAreTaken() throws IOException {
        assertThat(findings("--save", "900 1")).hasSize(1).allMatch(Finding::isFailure);
    }

    @Test
    void failsWhereALogIsWritten() throws IOException {
        assertThat(findings("--appendonly", "yes")).hasSize(1).allMatch(Finding::isFailure);
    }

    @Test
    void saysNothingOfItWhereThereIsNone() throws IOException {
        try (TestServer server = new TestServer()) {
            assertThat(MachineCheck.look(server.healthPort()))
                    .noneMatch(finding -> finding.subject().equals("Redis not persisting"));
        }
    }
}
