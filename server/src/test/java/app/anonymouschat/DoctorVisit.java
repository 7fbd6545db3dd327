package app.anonymouschat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/// What the doctor says of an address, as the command prints it, and the code that it exits with.
record DoctorVisit(int code, String text, String complaints) {
    static DoctorVisit at(String url, String... options) {
        String[] arguments = new String[options.length + 3];
        List.of("doctor", "--url", url).toArray(arguments);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return of(arguments);
    }

    static DoctorVisit of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = Main.commands();
        commands.setOut(new PrintWriter(out));
        commands.setErr(new PrintWriter(err));
        return new DoctorVisit(commands.execute(arguments), out.toString(), err.toString());
    }

    /// As one line, however it was wrapped.
    String flat() {
        return text.replaceAll("\\s+", " ");
    }
}
