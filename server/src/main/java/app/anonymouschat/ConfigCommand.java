package app.anonymouschat;

import app.anonymouschat.config.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Explains every setting.
@Command(name = "config", description = "Explain every setting.", mixinStandardHelpOptions = true)
final class ConfigCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Option(names = "--markdown", description = "As the page docs/configuration.md.")
    private boolean markdown;

    @Override
    public void run() {
        spec.commandLine().getOut().print(markdown ? Reference.markdown() : Reference.text());
        spec.commandLine().getOut().flush();
    }
}
