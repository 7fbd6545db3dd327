package app.anonymouschat.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Which requests become sockets (PROTOCOL.md §2, RFC 6455 §4.2.1). Any thread.
final class UpgradeRule {
    static final String SUBPROTOCOL = "anonymouschat.v1";

    private static final String ACCEPT_SALT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int NONCE_BYTES = 16;

    private final OriginRule origins;
    private final BooleanSupplier draining;

    UpgradeRule(OriginRule origins, BooleanSupplier draining) {
        this.origins = origins;
        this.draining = draining;
    }

    Desk.Outcome judge(Asked asked) {
        return refusal(asked)
                .<Desk.Outcome>map(Desk.Outcome.Answered::new)
                .orElseGet(() -> new Desk.Outcome.Upgraded(
                        acceptOf(key(asked).orElseThrow()),
                        OriginRule.hostOf(asked.only(HttpHeaderNames.ORIGIN).orElseThrow())));
    }

    private Optional<Answer> refusal(Asked asked) {
        if (!isOriginAllowed(asked)) {
            return Optional.of(Answer.of(HttpResponseStatus.FORBIDDEN));
        }
        if (!wantsWebSocket(asked)) {
            return Optional.of(Answer.of(HttpResponseStatus.UPGRADE_REQUIRED)
                    .with(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                    .with(HttpHeaderNames.SEC_WEBSOCKET_VERSION, "13"));
        }
        if (asked.hasQuery() || key(asked).isEmpty() || !offersSubprotocol(asked)) {
            return Optional.of(Answer.of(HttpResponseStatus.BAD_REQUEST));
        }
        return draining.getAsBoolean()
                ? Optional.of(Answer.of(HttpResponseStatus.SERVICE_UNAVAILABLE).with(HttpHeaderNames.RETRY_AFTER, "5"))
                : Optional.empty();
    }

    private boolean isOriginAllowed(Asked asked) {
        Optional<String> origin = asked.only(HttpHeaderNames.ORIGIN);
        Optional<String> host = asked.host();
        return origin.isPresent() && host.isPresent() && origins.allows(origin.get(), host.get(), asked.secure());
    }

    private static boolean wantsWebSocket(Asked asked) {
        return asked.request().protocolVersion().equals(HttpVersion.HTTP_1_1)
                && asked.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && asked.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && asked.only(HttpHeaderNames.SEC_WEBSOCKET_VERSION).equals(Optional.of("13"));
    }

    private static boolean offersSubprotocol(Asked asked) {
        return asked.headers().getAll(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .anyMatch(offered -> offered.strip().equals(SUBPROTOCOL));
    }

    private static Optional<String> key(Asked asked) {
        return asked.only(HttpHeaderNames.SEC_WEBSOCKET_KEY).filter(UpgradeRule::isNonce);
    }

    private static boolean isNonce(String key) {
        try {
            return Base64.getDecoder().decode(key).length == NONCE_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static String acceptOf(String key) {
        return Base64.getEncoder().encodeToString(Digests.sha1(key + ACCEPT_SALT));
    }
}
