package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a match costs at Redis, and how many are between two servers, by the number of servers: as a model says, and,
/// by `./anonymouschat scaling`, as real servers and a real Redis show. The tables are those of docs/scaling.md.
class ScalingTest {
    private static final int TASTES = 24;
    private static final int PER_SECOND = 12;
    private static final Duration TIME = Duration.ofSeconds(20);
    /// How far a run of some hundred matches may be from the model, as a share of all matches.
    private static final double LEEWAY = 0.15;

    private static SimulatedFleet.Outcome model(int nodes, int tastes, double perSecond, double seconds) {
        return new SimulatedFleet(nodes, tastes, Seeded.random(nodes)).run(perSecond, seconds);
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(model(4, TASTES, 10, 100)).isEqualTo(model(4, TASTES, 10, 100));
    }

    @Test
    void fewerMeetAcrossAndEachAsksLessWhereMoreCome() {
        SimulatedFleet.Outcome quiet = model(4, TASTES, 10, 300);
        SimulatedFleet.Outcome busy = model(4, TASTES, 1000, 30);
        assertThat(busy.across()).isLessThan(quiet.across() / 10);
        assertThat(busy.asks()).isLessThan(0.1).isLessThan(quiet.asks() / 10);
    }

    @Test
    void oneServerMeetsNobodyAcross() {
        assertThat(model(1, TASTES, 10, 100).across()).isZero();
    }

    @Test
    @Timeout(300)
    @Tag("scaling")
    void theModelIsAsServersAre() throws IOException {
        System.out.println("| servers | matches | asks for each | by the model | across | by the model |");
        for (int nodes : new int[] {1, 2, 4}) {
            SimulatedFleet.Outcome measured = measured(nodes);
            SimulatedFleet.Outcome model = model(nodes, TASTES, PER_SECOND, 2000);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.2f | %.2f | %.0f %% | %.0f %% |%n",
                    nodes,
                    measured.matches(),
                    measured.asks(),
                    model.asks(),
                    100 * measured.across(),
                    100 * model.across());
            assertThat(measured.across()).isBetween(model.across() - LEEWAY, model.across() + LEEWAY);
        }
        System.out.println(
                "| people | tastes | servers | searches a second | across | asks for each | asks a second |");
        for (int people = 1_000; people <= 10_000_000; people *= 10) {
            extrapolate(people, 24);
            extrapolate(people, 240);
        }
    }

    /// A server for each 500,000 people, two at least; each person looks for somebody once in two minutes.
    private static void extrapolate(int people, int tastes) {
        int nodes = Math.max(2, people / 500_000);
        double perSecond = people / 120.0 / nodes;
        double seconds = Math.min(600, 2_000_000 / (perSecond * nodes));
        SimulatedFleet.Outcome outcome = model(nodes, tastes, perSecond, seconds);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %d | %d | %,.0f | %.1f %% | %.2f | %,.0f |%n",
                people,
                tastes,
                nodes,
                perSecond * nodes,
                100 * outcome.across(),
                outcome.asks(),
                outcome.asks() * outcome.matches() / seconds);
    }

    private static SimulatedFleet.Outcome measured(int nodes) throws IOException {
        List<TestServer> servers = new ArrayList<>();
        try (RealRedis redis = RealRedis.start()) {
            for (int i = 0; i < nodes; i++) {
                servers.add(new TestServer("limits=off", "interests-wait=60s", "redis=" + redis.uri()));
            }
            Phaser people = new Phaser(1);
            RandomGenerator random = Seeded.random(nodes);
            long end = System.nanoTime() + TIME.toNanos();
            while (System.nanoTime() < end) {
                double wait = -Math.log1p(-random.nextDouble()) / (PER_SECOND * nodes);
                LockSupport.parkNanos((long) (wait * 1e9));
                visit(servers.get(random.nextInt(nodes)), random.nextInt(TASTES), people);
            }
            double asks = sum(servers, "redis_asked");
            double paired = sum(servers, "paired");
            double across = sum(servers, "paired_across") / 2;
            people.arriveAndDeregister();
            return new SimulatedFleet.Outcome((long) paired, asks / paired, across / paired);
        } finally {
            servers.forEach(TestServer::close);
        }
    }

    /// Comes, and goes as soon as somebody is found; of two, whoever is quicker.
    private static void visit(TestServer server, int taste, Phaser people) {
        people.register();
        Thread.ofVirtual().start(() -> {
            try (RawClient client = RawClient.upgraded(server.port())) {
                client.message("welcome");
                client.sendText(Chats.find(taste, "taste " + taste));
                client.message("matched");
                client.sendText("{\"type\":\"leave\"}");
            } catch (IOException alone) {
                // Nobody came in time, or the servers were closed.
            } finally {
                people.arriveAndDeregister();
            }
        });
    }

    private static double sum(List<TestServer> servers, String what) throws IOException {
        double all = 0;
        for (TestServer server : servers) {
            all += server.metrics()
                    .lines()
                    .filter(line -> line.contains("{what=\"" + what + "\"}"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                    .sum();
        }
        return all;
    }
}
