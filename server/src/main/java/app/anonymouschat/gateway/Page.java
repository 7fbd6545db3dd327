package app.anonymouschat.gateway;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page, whole and in memory, as the build compressed it. Immutable.
///
/// Documents have an address without their ending: `de/privacy.html` is `/de/privacy`, `de/index.html` is `/de/`. With
/// a slash too many or too few one is sent on.
public final class Page {
    private static final String INDEX = PublicAddress.INDEX;
    private static final String DOCUMENT = PublicAddress.DOCUMENT;
    private static final String MISSING = "404.html";

    /// The document of one language, in the folder that is its address: `/de/`, `/zh-hant/`.
    private static final Pattern IN_LANGUAGE = Pattern.compile("([a-z]{2}(?:-[a-z]{4})?)/" + Pattern.quote(INDEX));

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    /// What is said of addresses that are not there, by folder, which ends in a slash.
    private final Map<String, Asset> missing = new HashMap<>();
    private final Map<String, URI> leads;
    private final Languages languages;
    /// As it is for those who came by an origin that the configuration names.
    private final Map<String, Page> named = new HashMap<>();

    private Page(Map<String, byte[]> files, Map<String, URI> leads, Function<String, Asset> assetOf) {
        this.leads = Map.copyOf(leads);
        files.keySet().stream().filter(path -> !isCompressed(path)).forEach(path -> {
            Asset asset = assetOf.apply(path);
            if (isNamed(path, MISSING)) {
                missing.put(folderOf("/" + path), asset);
            } else {
                put("/" + path, asset);
            }
        });
        languages = new Languages(languagesIn(files));
    }

    private static List<String> languagesIn(Map<String, byte[]> files) {
        return files.keySet().stream()
                .map(IN_LANGUAGE::matcher)
                .filter(Matcher::matches)
                .map(document -> document.group(1))
                .toList();
    }

    /// The page under this folder of the class path, such as `page`, with addresses such as `/contact` that lead out of
    /// it; nothing where there is no `index.html`. At these origins documents say their whole address.
    public static Optional<Page> onClassPath(String folder, Map<String, URI> leads, List<URI> origins)
            throws IOException {
        Map<String, byte[]> files = ClassPathFolder.read(folder, INDEX);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Page page = new Page(files, leads, path -> new Asset(path, codingsOf(path, files)));
        origins.forEach(origin -> page.named.put(
                OriginRule.canonical(origin.toString()),
                page.at(new PublicAddress(origin, files, languagesIn(files)), files, leads)));
        return Optional.of(page);
    }

    private Page at(PublicAddress address, Map<String, byte[]> files, Map<String, URI> leads) {
        return new Page(files, leads, path -> {
            Asset same = assets.get("/" + path);
            return same == null || path.endsWith(DOCUMENT)
                    ? new Asset(path, address.contents(path), Optional.of(address.links(path)))
                    : same;
        });
    }

    /// The page for those who came by this host. The host only chooses among the origins that are named; where it is
    /// none of theirs, the page is as it was built.
    Page by(String host, boolean secure) {
        return named.getOrDefault(OriginRule.canonical((secure ? "https://" : "http://") + host), this);
    }

    private void put(String path, Asset asset) {
        assets.put(path, asset);
        if (isNamed(path, INDEX)) {
            String folder = folderOf(path);
            assets.put(folder, asset);
            elsewhere.put(folder.substring(0, folder.length() - 1), folder);
        } else if (path.endsWith(DOCUMENT)) {
            String address = path.substring(0, path.length() - DOCUMENT.length());
            assets.put(address, asset);
            elsewhere.put(address + "/", address);
        }
    }

    private static boolean isCompressed(String path) {
        return path.endsWith(Coding.BROTLI.suffix()) || path.endsWith(Coding.GZIP.suffix());
    }

    private static boolean isNamed(String path, String name) {
        return path.equals(name) || path.endsWith("/" + name);
    }

    /// Up to the last slash, that included.
    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
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

    /// What stands at this path of a URL, or where it stands: at `/` the document in the browser's language, at `/de/`
    /// the German one. Paths are compared as they are, so none leads out of the page, nor to another server unless
    /// whoever runs this one says so.
    Answer answer(String path, HttpHeaders request) {
        if (path.equals("/")) {
            return answerInLanguage(request);
        }
        Asset asset = assets.get(path);
        if (asset != null) {
            return asset.answer(request);
        }
        String address = elsewhere.get(path);
        if (address != null) {
            return leading(HttpResponseStatus.MOVED_PERMANENTLY, address);
        }
        URI lead = leads.get(path);
        return lead == null ? notFound(path, request) : leading(HttpResponseStatus.FOUND, lead.toString());
    }

    private Answer answerInLanguage(HttpHeaders request) {
        String folder = languages
                .wantedBy(request.getAsString(HttpHeaderNames.ACCEPT_LANGUAGE))
                .map(language -> "/" + language + "/")
                .orElse("/");
        Asset document = assets.get(folder);
        return document == null
                ? notFound("/", request)
                : document.answer(request).with(HttpHeaderNames.VARY, "accept-encoding, accept-language");
    }

    private static Answer leading(HttpResponseStatus status, String address) {
        HttpHeaders headers = new DefaultHttpHeaders()
                .set(HttpHeaderNames.LOCATION, address)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-cache");
        return new Answer(status, headers, Unpooled.EMPTY_BUFFER);
    }

    /// In plain words for those who read, in the language of the path where it names one; in two words for programs.
    private Answer notFound(String path, HttpHeaders request) {
        Asset words = missing.getOrDefault(languageOf(path), missing.get("/"));
        return words != null && isRead(request)
                ? words.answerMissing(request)
                : Answer.of(HttpResponseStatus.NOT_FOUND);
    }

    private static boolean isRead(HttpHeaders request) {
        return request.getAll(HttpHeaderNames.ACCEPT).stream().anyMatch(accepted -> accepted.contains("text/html"));
    }

    /// The first folder: `/de/` of `/de/nothing/here`.
    private static String languageOf(String path) {
        return path.substring(0, path.indexOf('/', 1) + 1);
    }
}
