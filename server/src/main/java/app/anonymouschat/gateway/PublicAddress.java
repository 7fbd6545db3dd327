package app.anonymouschat.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// What the documents of the page tell others of their own address, at one origin that the configuration names: search
/// engines which address is theirs and where the same stands in other languages, by a header (RFC 8288); and whoever
/// shows a link to them where its picture is, which must be said whole. Nothing of it comes from a request. Immutable.
final class PublicAddress {
    static final String INDEX = "index.html";
    static final String DOCUMENT = ".html";

    private static final Pattern TAG = Pattern.compile("<html lang=\"([A-Za-z-]{2,20})\"");

    /// The picture's address as the build writes it. What the page hashes of its own code leaves the origin out again.
    private static final String PICTURE = "<meta property=\"og:image\" content=\"";

    private final String origin;
    private final Map<String, byte[]> files;
    /// The language of each folder of documents, which ends in a slash; the one at the root is `""`.
    private final Map<String, String> tags = new TreeMap<>();

    /// `files` is the page by path; `folders` its languages, such as `de`.
    PublicAddress(URI origin, Map<String, byte[]> files, Iterable<String> folders) {
        this.origin = OriginRule.canonical(origin.toString());
        this.files = files;
        tagOf(INDEX).ifPresent(tag -> tags.put("", tag));
        for (String folder : folders) {
            tagOf(folder + "/" + INDEX).ifPresent(tag -> tags.put(folder + "/", tag));
        }
    }

    private Optional<String> tagOf(String path) {
        Matcher matcher = TAG.matcher(text(path));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /// The document at this path as it stands at the origin, in the codings that can be made of it here.
    Map<Coding, byte[]> contents(String path) {
        byte[] bytes = text(path).replace(PICTURE + "/", PICTURE + origin + "/").getBytes(StandardCharsets.UTF_8);
        return Map.of(Coding.IDENTITY, bytes, Coding.GZIP, packed(bytes));
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// The `Link` header of the document at this path: its own address, and that of each language.
    String links(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        Predicate<String> isThere = other -> files.containsKey(other + name);
        Stream<String> versions = tags.entrySet().stream()
                .filter(version -> isThere.test(version.getKey()) && isFirst(version.getKey()))
                .map(version -> alternate(version.getValue(), version.getKey(), name));
        Stream<String> anyLanguage = Stream.of("").filter(isThere).map(root -> alternate("x-default", root, name));
        String own = "<" + address(isFirst(folder) ? folder : "", name) + ">; rel=\"canonical\"";
        return Stream.of(Stream.of(own), versions, anyLanguage)
                .flatMap(links -> links)
                .collect(Collectors.joining(", "));
    }

    /// The language at the root stands in a folder of its own too, where it is the same.
    private boolean isFirst(String folder) {
        return folder.isEmpty() || !tags.getOrDefault(folder, "").equals(tags.get(""));
    }

    private String alternate(String tag, String folder, String name) {
        return "<" + address(folder, name) + ">; rel=\"alternate\"; hreflang=\"" + tag + "\"";
    }

    private String address(String folder, String name) {
        String last = name.equals(INDEX) ? "" : name.substring(0, name.length() - DOCUMENT.length());
        return origin + "/" + folder + last;
    }
}
