package app.anonymouschat.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One file of the page, in memory, in each coding that the build made of it. Immutable.
final class Asset {
    /// A name with a digest of its content never means another content.
    private static final Pattern HASHED = Pattern.compile("assets/.+-[A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

    private static final int TAG_BYTES = 15;
    private static final String LINK = "link";

    private final String type;
    private final String caching;
    private final Map<Coding, Variant> variants;
    private final Optional<String> links;

    private record Variant(Coding coding, ByteBuf body, String tag) {}

    /// The bytes of the file at this path, by coding; IDENTITY must be there.
    Asset(String path, Map<Coding, byte[]> contents) {
        this(path, contents, Optional.empty());
    }

    /// A document that tells by a `Link` header where it and its like stand.
    Asset(String path, Map<Coding, byte[]> contents, Optional<String> links) {
        this.links = links;
        type = MediaType.ofPath(path);
        caching = HASHED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
        variants = new EnumMap<>(Coding.class);
        contents.forEach((coding, bytes) -> variants.put(coding, variant(coding, bytes)));
    }

    private static Variant variant(Coding coding, byte[] bytes) {
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        ByteBuf body =
                Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct).asReadOnly());
        return new Variant(coding, body, tagOf(bytes));
    }

    private static String tagOf(byte[] bytes) {
        byte[] digest = Arrays.copyOf(Digests.sha256(bytes), TAG_BYTES);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
    }

    /// The file in the best coding that the request takes, or 304 where the browser has it.
    Answer answer(HttpHeaders request) {
        Variant variant = choose(request);
        HttpHeaders headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.CACHE_CONTROL, caching)
                .set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING)
                .set(HttpHeaderNames.ETAG, variant.tag());
        if (isKnown(request.getAsString(HttpHeaderNames.IF_NONE_MATCH), variant.tag())) {
            return new Answer(HttpResponseStatus.NOT_MODIFIED, headers, Unpooled.EMPTY_BUFFER);
        }
        links.ifPresent(value -> headers.set(LINK, value));
        return answer(HttpResponseStatus.OK, headers, variant);
    }

    /// The file as the answer to an address that is not there. Nobody keeps it.
    Answer answerMissing(HttpHeaders request) {
        HttpHeaders headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.VARY, "accept, accept-encoding");
        return answer(HttpResponseStatus.NOT_FOUND, headers, choose(request));
    }

    private Answer answer(HttpResponseStatus status, HttpHeaders headers, Variant variant) {
        headers.set(HttpHeaderNames.CONTENT_TYPE, type);
        if (variant.coding() != Coding.IDENTITY) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, variant.coding().token());
        }
        return new Answer(status, headers, variant.body().duplicate());
    }

    private Variant choose(HttpHeaders request) {
        String accepted = Objects.requireNonNullElse(request.getAsString(HttpHeaderNames.ACCEPT_ENCODING), "");
        return variants.values().stream()
                .filter(variant -> variant.coding().isAcceptedBy(accepted))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
