package app.anonymouschat.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Telemetry for Prometheus. Any thread.
public final class Metrics implements Telemetry {
    private static final Duration[] WAITS = {
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Happening, Counter> happenings = new EnumMap<>(Happening.class);
    private final Map<Integer, Counter> closings = new ConcurrentHashMap<>();
    private final Timer waits =
            Timer.builder("anonymouschat.wait").serviceLevelObjectives(WAITS).register(registry);

    /// Counters that all stand at zero.
    public Metrics() {
        for (Happening happening : Happening.values()) {
            happenings.put(
                    happening,
                    Counter.builder("anonymouschat.happenings")
                            .tag("what", lower(happening))
                            .register(registry));
        }
    }

    @Override
    public void happened(Happening what) {
        Counter counter = happenings.get(what);
        if (counter != null) {
            counter.increment();
        }
    }

    @Override
    public void waited(Duration time) {
        waits.record(time);
    }

    @Override
    public void closed(int code) {
        closings.computeIfAbsent(code, this::closing).increment();
    }

    private Counter closing(int code) {
        return Counter.builder("anonymouschat.closed")
                .tag("code", Integer.toString(code))
                .register(registry);
    }

    /// Asks for a level whenever metrics are read.
    public void measure(Level level, LongSupplier now) {
        Gauge.builder("anonymouschat." + lower(level).replace('_', '.'), now::getAsLong)
                .register(registry);
    }

    /// All metrics in Prometheus' text form.
    public String scrape() {
        return registry.scrape();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
