package app.anonymouschat;

import app.anonymouschat.config.Config;
import app.anonymouschat.config.ConfigLoader;
import app.anonymouschat.config.Group;
import app.anonymouschat.config.Loaded;
import app.anonymouschat.config.Setting;
import app.anonymouschat.config.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Starts the server and stays until it is told to stop. Its options are the table of settings.
final class RunCommand implements Callable<Integer> {
    private final CommandSpec spec;
    private final Map<String, String> environment;

    private RunCommand(Map<String, String> environment) {
        this.environment = environment;
        this.spec = CommandSpec.wrapWithoutInspection(this).name("run").mixinStandardHelpOptions(true);
        spec.usageMessage()
                .description("Start the server. It needs no settings: without any it serves http://localhost:8080.")
                .abbreviateSynopsis(true)
                .footer(
                        "",
                        "Every option can be set in the environment and in a file too; the command config says how.")
                .width(100);
        spec.addOption(option(ConfigLoader.FILE_FLAG, "FILE", "Read settings from this file, NAME = VALUE a line."));
        int order = 0;
        for (Group group : Group.values()) {
            spec.addArgGroup(options(group, order++));
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new RunCommand(System.getenv()).spec);
    }

    private static ArgGroupSpec options(Group group, int order) {
        ArgGroupSpec.Builder options = ArgGroupSpec.builder()
                .heading("%n" + group.heading() + ":%n")
                .validate(false)
                .order(order);
        for (Setting<?> setting : Settings.all()) {
            if (setting.group() == group) {
                String fallback = setting.fallback().isEmpty() ? "" : " Default: " + setting.fallback() + ".";
                options.addArg(option(setting.flag(), setting.placeholder(), setting.explanation() + fallback));
            }
        }
        return options.build();
    }

    private static OptionSpec option(String flag, String placeholder, String explanation) {
        return OptionSpec.builder(flag)
                .paramLabel(placeholder)
                .type(String.class)
                .description(explanation.replace("`", "").replace("%", "%%"))
                .build();
    }

    @Override
    public Integer call() {
        return switch (ConfigLoader.load(flags(), environment)) {
            case Loaded.Valid(Config config) -> serve(config);
            case Loaded.Faulty faulty -> {
                faulty.faults().forEach(err()::println);
                yield ExitCode.USAGE;
            }
        };
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            flags.put(option.longestName().substring(2), option.getValue());
        }
        return flags;
    }

    private int serve(Config config) {
        try {
            Server server = Server.start(config);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            PrintWriter out = spec.commandLine().getOut();
            out.println("AnonymousChat is at " + server.scheme() + "://localhost:" + server.port());
            out.flush();
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (IOException failure) {
            err().println("anonymouschat: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        } catch (InterruptedException stopped) {
            return ExitCode.OK;
        }
    }

    /// Being told to stop is no failure: the process ends with 0, which the JVM by itself would not.
    private static void stop(Server server) {
        server.drain();
        server.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
