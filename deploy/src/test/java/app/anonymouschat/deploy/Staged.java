package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// What `deploy/stage` puts together, made once for all tests.
final class Staged {
    /// Where it is on the machines that it is for.
    static final String APP = "/opt/anonymouschat";

    private static final Path ROOT = Path.of("target", "test-root").toAbsolutePath();
    private static boolean made;

    private Staged() {}

    /// The folder that stands for `/`.
    static synchronized Path root() throws Exception {
        if (!made) {
            Programs.Said said = Programs.ask("./stage", ROOT.toString());
            assertThat(said.code()).as(said.text()).isZero();
            made = true;
        }
        return ROOT;
    }

    static Path app() throws Exception {
        return root().resolve(APP.substring(1));
    }
}
