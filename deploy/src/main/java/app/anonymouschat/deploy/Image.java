package app.anonymouschat.deploy;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A container image of what `deploy/stage` put together, and of nothing else: no shell, no package tool, no user but
/// one without rights. The same folder makes the same bytes.
final class Image {
    /// The name by which `docker load` knows it.
    static final String NAME = "anonymouschat";

    private static final String APP = "/opt/anonymouschat";
    private static final String USER = "65532:65532";
    /// What changes seldom comes first: a layer that is the same is fetched once.
    private static final List<String> LAYERS = List.of(
            "etc",
            "lib",
            "lib64",
            "opt/anonymouschat/runtime",
            "opt/anonymouschat/lib",
            "opt/anonymouschat/jvm",
            "opt/anonymouschat/anonymouschat.jar",
            "opt/anonymouschat/anonymouschat.aot");

    private Image() {}

    /// Arguments: the folder that was filled, and the file for the image.
    public static void main(String[] arguments) throws Exception {
        build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void build(Path root, Path image) throws Exception {
        Path caches = Files.createTempDirectory("image");
        JibContainerBuilder builder = Jib.fromScratch()
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setCreationTime(Instant.EPOCH)
                .setUser(USER)
                .setEnvironment(Map.of("JDK_JAVA_OPTIONS", "@" + APP + "/jvm/small.options"))
                .setEntrypoint(
                        APP + "/runtime/bin/java",
                        "-XX:AOTCache=" + APP + "/anonymouschat.aot",
                        "-Djava.library.path=" + APP + "/lib",
                        "-Dio.netty.tmpdir=" + APP + "/lib", // There is no other place, and none is used.
                        "-jar",
                        APP + "/anonymouschat.jar")
                .setProgramArguments("run")
                .setExposedPorts(Set.of(Port.tcp(8080), Port.udp(3478)));
        for (String name : LAYERS) {
            if (Files.exists(root.resolve(name))) {
                builder.addFileEntriesLayer(layer(root, name));
            }
        }
        builder.containerize(Containerizer.to(TarImage.at(image).named(NAME))
                .setBaseImageLayersCache(caches)
                .setApplicationLayersCache(caches)
                .setOfflineMode(true));
    }

    private static FileEntriesLayer layer(Path root, String name) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(root.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                AbsoluteUnixPath place = AbsoluteUnixPath.get("/" + root.relativize(file));
                layer.addEntry(file, place, permissions(file), FileEntriesLayer.DEFAULT_MODIFICATION_TIME);
            }
        }
        return layer.build();
    }

    /// Of root, and writable by nobody.
    private static FilePermissions permissions(Path file) {
        return FilePermissions.fromOctalString(Files.isExecutable(file) ? "555" : "444");
    }

    /// Of this machine, as images call it.
    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
