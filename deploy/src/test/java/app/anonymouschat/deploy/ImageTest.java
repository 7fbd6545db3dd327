package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The container image, taken apart and run.
class ImageTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static Path image;
    private static Map<String, byte[]> parts = Map.of();
    private static JsonNode config;

    @BeforeAll
    static void build() throws Exception {
        image = folder.resolve("image.tar");
        Image.build(Staged.root(), image);
        parts = parts();
        config = JSON.readTree(part(manifest().get("Config").asString())).get("config");
    }

    private static JsonNode manifest() {
        return JSON.readTree(part("manifest.json")).get(0);
    }

    private static byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(image)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                parts.put(entry.getName(), tar.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void theSameFolderMakesTheSameBytes() throws Exception {
        Path again = folder.resolve("again.tar");
        Image.build(Staged.root(), again);
        assertThat(Files.mismatch(image, again)).isEqualTo(-1);
    }

    @Test
    void itRunsAsAUserWithoutRights() {
        assertThat(config.get("User").asString()).isEqualTo("65532:65532");
    }

    @Test
    void thereIsNoShellAndNothingThatItsUserOrAnybodyCanChange() throws IOException {
        List<TarArchiveEntry> files = files();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().filter(each -> each.isFile() && (each.getMode() & 0222) != 0))
                .isEmpty();
        assertThat(files.stream().filter(each -> each.getLongUserId() != 0)).isEmpty();
        assertThat(files.stream().filter(each -> (each.getMode() & 06000) != 0)).isEmpty();
        assertThat(files.stream().map(TarArchiveEntry::getName).filter(name -> name.contains("bin/")))
                .allMatch(name -> name.matches("opt/anonymouschat/runtime/bin/(|java|jrunscript|keytool)"));
    }

    private static List<TarArchiveEntry> files() throws IOException {
        List<TarArchiveEntry> files = new ArrayList<>();
        for (JsonNode layer : manifest().get("Layers")) {
            try (TarArchiveInputStream tar = layer(layer)) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    files.add(entry);
                }
            }
        }
        return files;
    }

    private static TarArchiveInputStream layer(JsonNode name) throws IOException {
        InputStream packed = new ByteArrayInputStream(part(name.asString()));
        return new TarArchiveInputStream(new GZIPInputStream(packed));
    }

    /// Unpacked as a container engine does, and run with the words, the environment and the user that it names.
    @Test
    void itAnswersWithNothingToWriteAndDrainsWhenToldToStop() throws Exception {
        List<String> words = new ArrayList<>();
        config.get("Entrypoint").forEach(word -> words.add(word.asString()));
        config.get("Cmd").forEach(word -> words.add(word.asString()));
        words.addAll(List.of("--addresses=127.0.0.1", "--port=0", "--stun-port=off"));
        String[] options = config.get("Env").get(0).asString().split("=", 2);
        try (Box box = Box.open(unpacked(), Map.of(), Map.of(options[0], options[1]), words)) {
            assertThat(box.get("/").statusCode()).isEqualTo(200);
            assertThat(Files.readString(
                            Path.of("/proc", Long.toString(box.java().pid()), "maps")))
                    .contains("/opt/anonymouschat/lib/libnetty_transport_native_epoll", "anonymouschat.aot");
            assertThat(box.said()).doesNotContain("[aot]", "WARNING");
            assertThat(box.stop()).isZero();
        }
    }

    private static Path unpacked() throws IOException {
        Path root = folder.resolve("root");
        for (JsonNode layer : manifest().get("Layers")) {
            try (TarArchiveInputStream tar = layer(layer)) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, root.resolve(entry.getName()));
                }
            }
        }
        return root;
    }

    private static void unpack(InputStream from, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else {
            Files.createDirectories(place.resolveSibling("."));
            Files.copy(from, place);
            if ((entry.getMode() & 0111) != 0 && !place.toFile().setExecutable(true, false)) {
                throw new IOException("can not be made a program: " + place);
            }
            Files.setLastModifiedTime(place, entry.getLastModifiedTime());
        }
    }
}
