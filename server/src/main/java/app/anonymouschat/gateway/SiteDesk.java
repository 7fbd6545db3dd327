package app.anonymouschat.gateway;

import app.anonymouschat.telemetry.Happening;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Optional;

/// The public desk: the page, the pages beside it, and sockets at `/signal`.
final class SiteDesk implements Desk {
    private static final String SIGNAL = "/signal";

    private final Page page;
    private final UpgradeRule upgrade;
    private final Instruments instruments;

    SiteDesk(Page page, UpgradeRule upgrade, Instruments instruments) {
        this.page = page;
        this.upgrade = upgrade;
        this.instruments = instruments;
    }

    @Override
    public Outcome ask(Asked asked) {
        Optional<String> host = asked.host();
        if (host.isEmpty()) {
            return new Outcome.Answered(Answer.of(HttpResponseStatus.BAD_REQUEST));
        }
        boolean get = asked.method().equals(HttpMethod.GET);
        if (asked.path().equals(SIGNAL)) {
            return get ? signal(asked) : notAllowed("GET");
        }
        return get || asked.method().equals(HttpMethod.HEAD)
                ? new Outcome.Answered(page.by(host.get(), asked.secure()).answer(asked.path(), asked.headers()))
                : notAllowed("GET, HEAD");
    }

    private Outcome signal(Asked asked) {
        Outcome outcome = upgrade.judge(asked);
        if (outcome instanceof Outcome.Answered(Answer answer)) {
            boolean origin = answer.status().equals(HttpResponseStatus.FORBIDDEN);
            instruments.count(origin ? Happening.ORIGIN_REFUSED : Happening.UPGRADE_REFUSED);
        }
        return outcome;
    }

    private static Outcome notAllowed(String allowed) {
        return new Outcome.Answered(
                Answer.of(HttpResponseStatus.METHOD_NOT_ALLOWED).with(HttpHeaderNames.ALLOW, allowed));
    }
}
