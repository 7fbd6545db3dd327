package app.anonymouschat.gateway;

import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The operator's desk: health and metrics. Any thread.
final class HealthDesk implements Desk {
    private final BooleanSupplier ready;
    private final Supplier<String> metrics;

    HealthDesk(BooleanSupplier ready, Supplier<String> metrics) {
        this.ready = ready;
        this.metrics = metrics;
    }

    @Override
    public Outcome ask(Asked asked) {
        return new Outcome.Answered(
                asked.method().equals(HttpMethod.GET)
                        ? answer(asked.path())
                        : Answer.of(HttpResponseStatus.METHOD_NOT_ALLOWED).with("allow", "GET"));
    }

    private Answer answer(String path) {
        return switch (path) {
            case "/health/live" -> Answer.of(HttpResponseStatus.OK, "live");
            case "/health/ready" ->
                ready.getAsBoolean()
                        ? Answer.of(HttpResponseStatus.OK, "ready")
                        : Answer.of(HttpResponseStatus.SERVICE_UNAVAILABLE, "draining");
            case "/metrics" -> Answer.of(HttpResponseStatus.OK, metrics.get());
            default -> Answer.of(HttpResponseStatus.NOT_FOUND);
        };
    }
}
