package app.anonymouschat.bench.micro;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator;

/// `./anonymouschat jmh [NAMES]`: has JMH write its classes around the compiled benchmarks, compiles and runs them. By
/// a
/// processor in the build they would have to pass our compiler's rules.
public final class Micro {
    private Micro() {}

    /// Takes the folder of our classes, one for what is made, and a pattern of names, empty for all.
    public static void main(String[] arguments) throws Exception {
        Path made = Files.createDirectories(Path.of(arguments[1]));
        JmhBytecodeGenerator.main(new String[] {arguments[0], made.toString(), made.toString(), "reflection"});
        compile(made);
        System.exit(run(made, arguments.length > 2 ? arguments[2] : ""));
    }

    private static void compile(Path made) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            List<String> sources = files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
            String[] words = Stream.concat(
                            Stream.of("-nowarn", "-proc:none", "-classpath", classPath(), "-d", made.toString()),
                            sources.stream())
                    .toArray(String[]::new);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words) != 0) {
                throw new IllegalStateException("What JMH wrote does not compile");
            }
        }
    }

    private static int run(Path made, String names) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        made + File.pathSeparator + classPath(),
                        "org.openjdk.jmh.Main",
                        names.isBlank() ? ".*" : names.strip().replaceAll("\\s+", "|"))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
