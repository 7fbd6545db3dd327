package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

/// A short form of `./anonymouschat soak`, by the built jar.
@EnabledOnOs(LINUX)
class SoakingTest {
    private static final int PEOPLE = 100;
    private static final Duration STINT = Duration.ofMillis(500);
    private static final int ROUNDS = 3;

    private static Generator generator;
    private static Program server;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(Path.of(System.getProperty("anonymouschat.jar"))), "skipped: the jar is not built");
        generator = new Generator();
        server = Program.start(Contender.OURS);
        new Soaking(generator, server, PEOPLE, STINT).round();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            generator.close();
        }
    }

    @Test
    void whoeverComesMeetsTalksAndGoesLeavesNothing() {
        Soaking soaking = new Soaking(generator, server, PEOPLE, STINT);
        List<Size> sizes = Stream.generate(soaking::round).limit(ROUNDS).toList();
        assertThat(Soaking.courses(sizes)).allMatch(Soaking.Course::isFlat);
    }

    @Test
    void whoeverStaysShows() {
        Size before = Size.of(generator, server);
        try (Crowd staying = Crowd.open(generator, server, PEOPLE, Client.Ear.DEAF)) {
            Size after = Size.of(generator, server);
            assertThat(Soaking.courses(List.of(before, after, after)))
                    .filteredOn(course -> !course.isFlat())
                    .extracting(Soaking.Course::what)
                    .contains("descriptors");
            assertThat(staying.lost()).isZero();
        }
    }
}
