package app.anonymouschat.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page, whole and in memory, as the build compressed it. Immutable.
public final class Page {
    private static final String INDEX = "index.html";

    /// The document of one language, in the folder that is its address: `/de/`.
    private static final Pattern IN_LANGUAGE = Pattern.compile("([a-z]{2})/" + Pattern.quote(INDEX));

    private final Map<String, Asset> assets = new HashMap<>();
    private final Languages languages;

    private Page(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            if (!path.endsWith(Coding.BROTLI.suffix()) && !path.endsWith(Coding.GZIP.suffix())) {
                assets.put("/" + path, new Asset(path, codingsOf(path, files)));
            }
        });
        languages = new Languages(files.keySet().stream()
                .map(IN_LANGUAGE::matcher)
                .filter(Matcher::matches)
                .map(document -> document.group(1))
                .toList());
    }

    /// The page under this folder of the class path, such as `page`; nothing where there is no `index.html`.
    public static Optional<Page> onClassPath(String folder) throws IOException {
        Map<String, byte[]> files = ClassPathFolder.read(folder, INDEX);
        return files.isEmpty() ? Optional.empty() : Optional.of(new Page(files));
    }

    private static Map<Coding, byte[]> codingsOf(String path, Map<String, byte[]> files) {
        Map<Coding, byte[]> codings = new EnumMap<>(Coding.class);
        for (Coding coding : Coding.values()) {
            byte[] bytes = files.get(path + coding.suffix());
            if (bytes != null) {
                codings.put(coding, bytes);
            }
        }
        return codings;
    }

    /// The file at this path of a URL, or nothing: at `/` the document in the browser's language, at `/de/` the German
    /// one. Paths are compared as they are, so none leads out of the page.
    Optional<Answer> answer(String path, HttpHeaders request) {
        if (path.equals("/")) {
            return answerInLanguage(request);
        }
        Asset asset = assets.get(path.endsWith("/") ? path + INDEX : path);
        return Optional.ofNullable(asset).map(found -> found.answer(request));
    }

    private Optional<Answer> answerInLanguage(HttpHeaders request) {
        String folder = languages
                .wantedBy(request.getAsString(HttpHeaderNames.ACCEPT_LANGUAGE))
                .map(language -> "/" + language + "/")
                .orElse("/");
        return Optional.ofNullable(assets.get(folder + INDEX))
                .map(found -> found.answer(request).with(HttpHeaderNames.VARY, "accept-encoding, accept-language"));
    }
}
