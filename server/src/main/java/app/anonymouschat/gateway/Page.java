package app.anonymouschat.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The page, whole and in memory, as the build compressed it. Immutable.
public final class Page {
    private static final String INDEX = "index.html";
    private final Map<String, Asset> assets = new HashMap<>();

    private Page(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            if (!path.endsWith(Coding.BROTLI.suffix()) && !path.endsWith(Coding.GZIP.suffix())) {
                assets.put("/" + path, new Asset(path, codingsOf(path, files)));
            }
        });
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

    /// The file at this path of a URL, or nothing. Paths are compared as they are, so none leads out of the page.
    Optional<Answer> answer(String path, HttpHeaders request) {
        Asset asset = assets.get(path.equals("/") ? "/" + INDEX : path);
        return Optional.ofNullable(asset).map(found -> found.answer(request));
    }
}
