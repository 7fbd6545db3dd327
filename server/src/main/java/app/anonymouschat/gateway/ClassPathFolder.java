package app.anonymouschat.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Reads all files of one folder of the class path, be it in a jar or on disk.
final class ClassPathFolder {
    private ClassPathFolder() {}

    /// The files by their path below the folder, which is found by a file that is in it; none where it is not there.
    static Map<String, byte[]> read(String folder, String file) throws IOException {
        URL url = ClassPathFolder.class.getClassLoader().getResource(folder + "/" + file);
        if (url == null) {
            return Map.of();
        }
        URLConnection connection = url.openConnection();
        return connection instanceof JarURLConnection inJar
                ? readJar(inJar, folder + "/")
                : readDisk(Path.of(URI.create(url.toString())).resolveSibling("."));
    }

    private static Map<String, byte[]> readJar(JarURLConnection connection, String prefix) throws IOException {
        connection.setUseCaches(false);
        Map<String, byte[]> files = new HashMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(prefix.length()), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> readDisk(Path folder) throws IOException {
        Path root = folder.normalize();
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), bytes(path)));
        }
        return files;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
