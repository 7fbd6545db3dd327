package app.anonymouschat;

import picocli.CommandLine;

/// The command line.
public final class Main {
    private Main() {}

    /// Runs the command that the arguments name, and exits with its code: 0, or 1 where it failed, or 2 where the
    /// arguments or settings are wrong.
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    static CommandLine commands() {
        return new CommandLine(new RootCommand())
                .addSubcommand(RunCommand.commandLine())
                .addSubcommand(new ConfigCommand())
                .addSubcommand(new DoctorCommand());
    }
}
