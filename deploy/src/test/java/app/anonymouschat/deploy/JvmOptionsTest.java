package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.deploy.Programs.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How Java runs the server: `deploy/jvm`, and the cache of `deploy/stage`.
class JvmOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "512m, small",
        "1g, small",
        "2047M, small",
        "2g, large",
        "2048m, large",
        "64G, large",
        "1048576k, small",
        "2147483647, small",
        "2147483648, large"
    })
    void heapsFromTwoGigabytesOnAreLarge(String heap, String name) throws Exception {
        assertThat(Programs.ask("jvm/for-heap", heap)).isEqualTo(new Said(0, name + ".options\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "12x", "1gg", "-1", "1 g"})
    void whatIsNoHeapIsRefused(String heap) throws Exception {
        assertThat(Programs.ask("jvm/for-heap", heap).code()).isEqualTo(2);
    }

    @Test
    void aSmallHeapIsClearedByOneThread() throws Exception {
        assertThat(flags("small"))
                .containsPattern("UseSerialGC +=+ true")
                .containsPattern("UseCompactObjectHeaders +=+ true")
                .containsPattern("ExitOnOutOfMemoryError +=+ true")
                .containsPattern("UsePerfData +=+ false")
                .containsPattern("MaxHeapSize +=+ 536870912");
    }

    @Test
    void aLargeHeapIsClearedBesideTheWork() throws Exception {
        assertThat(flags("large"))
                .containsPattern("UseG1GC +=+ true")
                .containsPattern("UseCompactObjectHeaders +=+ true")
                .containsPattern("ExitOnOutOfMemoryError +=+ true")
                .containsPattern("UsePerfData +=+ false")
                .containsPattern("MaxHeapSize +=+ 4294967296");
    }

    private static String flags(String name) throws Exception {
        Said said = Programs.ask(Programs.java(), options(name), "-XX:+PrintFlagsFinal", "-version");
        assertThat(said.code()).isZero();
        return said.text();
    }

    private static String options(String name) {
        return "@jvm/" + name + ".options";
    }

    /// `AOTMode=on` ends Java where it can not use the cache.
    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void theCacheFitsBothKindsOfHeap(String name) throws Exception {
        Said said = version(Staged.app().resolve("anonymouschat.aot"), options(name), "-XX:AOTMode=on");
        assertThat(said.text()).startsWith("AnonymousChat ");
        assertThat(said.code()).isZero();
    }

    @Test
    void aCacheThatDoesNotFitIsSaidAndDoneWithout(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("other.aot"), "no cache");
        Said said = version(other, options("small"));
        assertThat(said.text()).contains("[aot]").contains("AnonymousChat ");
        assertThat(said.code()).isZero();
    }

    private static Said version(Path cache, String... words) throws Exception {
        Path app = Staged.app();
        List<String> command =
                new ArrayList<>(List.of(app.resolve("runtime/bin/java").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "-XX:AOTCache=" + cache,
                "-jar",
                app.resolve("anonymouschat.jar").toString(),
                "--version"));
        return Programs.ask(command);
    }
}
