package app.anonymouschat.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;

/// What a request is answered with, but for the headers that every answer carries.
record Answer(HttpResponseStatus status, HttpHeaders headers, ByteBuf body) {
    /// A few words of plain text that nobody keeps.
    static Answer of(HttpResponseStatus status, String text) {
        HttpHeaders headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        return new Answer(status, headers, Unpooled.copiedBuffer(text + "\n", StandardCharsets.UTF_8));
    }

    /// The status in words, which never repeat the request.
    static Answer of(HttpResponseStatus status) {
        return of(status, status.toString());
    }

    Answer with(CharSequence header, Object value) {
        headers.set(header, value);
        return this;
    }

    boolean isRefusal() {
        return status.code() >= 400;
    }
}
