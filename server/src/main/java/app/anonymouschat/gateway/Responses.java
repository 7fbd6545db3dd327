package app.anonymouschat.gateway;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Responses as they go out, with the headers that each must have.
final class Responses {
    private Responses() {}

    static FullHttpResponse of(Answer answer, boolean secure) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, answer.status(), answer.body(), answer.headers(), EmptyHttpHeaders.INSTANCE);
        finish(response, secure);
        if (!answer.status().equals(HttpResponseStatus.NOT_MODIFIED)) {
            response.headers().set(HttpHeaderNames.CONTENT_LENGTH, answer.body().readableBytes());
        }
        return response;
    }

    static FullHttpResponse switching(String accept, boolean secure) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS, Unpooled.EMPTY_BUFFER);
        response.headers()
                .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE)
                .set(HttpHeaderNames.SEC_WEBSOCKET_ACCEPT, accept)
                .set(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL, UpgradeRule.SUBPROTOCOL);
        finish(response, secure);
        return response;
    }

    private static void finish(FullHttpResponse response, boolean secure) {
        SecurityHeaders.add(response.headers(), secure);
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        response.headers().set(HttpHeaderNames.DATE, DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    }
}
