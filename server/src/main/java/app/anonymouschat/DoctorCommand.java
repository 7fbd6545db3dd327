package app.anonymouschat;

import app.anonymouschat.doctor.Deployment;
import app.anonymouschat.doctor.Doctor;
import app.anonymouschat.doctor.Report;
import app.anonymouschat.doctor.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Examines a deployment and says what to do. Exits with 0 where nothing failed.
@Command(
        name = "doctor",
        description = "Examine a deployment, from anywhere: TLS, headers, sockets, addresses, STUN, relays. It takes"
                + " about half a minute. Exits with 1 where something failed.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "Where people reach it, such as https://chat.example.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private String url;

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            description = "The server's health-port, on the server's machine: looks at what it tells of itself too.")
    private @Nullable Integer healthPort;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "Believe the certificates of this PEM file too: of an authority of your own.")
    private @Nullable Path authority;

    @Override
    public Integer call() {
        Target target =
                Target.parse(url).orElseThrow(() -> wrong("--url is not an address such as https://chat.example."));
        try {
            Report report = Doctor.examine(
                    new Deployment(target, Optional.ofNullable(authority), port()), InstantSource.system());
            PrintWriter out = spec.commandLine().getOut();
            out.print(report.text());
            out.flush();
            return report.hasFailure() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (IOException unreadable) {
            throw wrong("--ca is no PEM file of certificates that can be read.");
        }
    }

    private OptionalInt port() {
        if (healthPort == null) {
            return OptionalInt.empty();
        }
        if (healthPort < 1 || healthPort > MOST_PORT) {
            throw wrong("--health-port is not a port from 1 to 65535.");
        }
        return OptionalInt.of(healthPort);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
