package app.anonymouschat.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Optional;

/// A request without a body, and whether the browser came by HTTPS.
record Asked(HttpRequest request, boolean secure) {
    HttpHeaders headers() {
        return request.headers();
    }

    HttpMethod method() {
        return request.method();
    }

    String path() {
        int query = request.uri().indexOf('?');
        return query < 0 ? request.uri() : request.uri().substring(0, query);
    }

    boolean hasQuery() {
        return request.uri().indexOf('?') >= 0;
    }

    /// The one host that the request was made to; nothing where it names none or several.
    Optional<String> host() {
        return only(HttpHeaderNames.HOST);
    }

    /// The value of a header that is there exactly once.
    Optional<String> only(CharSequence name) {
        var values = headers().getAll(name);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
