package app.anonymouschat.doctor;

import app.anonymouschat.doctor.Finding.Result;
import java.util.List;
import java.util.stream.Collectors;

/// What an examination came to, in the order in which things were looked at. Immutable.
public final class Report {
    private static final int WIDTH = 100;
    private static final int MOST_FOUND = 400;
    private static final String INDENT = " ".repeat(15);

    private final String url;
    private final List<Finding> findings;

    Report(String url, List<Finding> findings) {
        this.url = url;
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }

    /// Whether something failed.
    public boolean hasFailure() {
        return findings.stream().anyMatch(Finding::isFailure);
    }

    /// For a terminal: plain text, whatever a server wrote into its answers.
    public String text() {
        String lines = findings.stream().map(Report::lines).collect(Collectors.joining());
        return url + "\n\n" + lines + "\n" + sum() + "\n";
    }

    private static String lines(Finding finding) {
        return switch (finding.result()) {
            case Result.Ok(String found) -> lines("ok", finding.subject(), found, "");
            case Result.Warning(String found, String advice) -> lines("warning", finding.subject(), found, advice);
            case Result.Failed(String found, String advice) -> lines("FAILED", finding.subject(), found, advice);
            case Result.NotChecked(String why) -> lines("not checked", finding.subject(), why, "");
        };
    }

    private static String lines(String verdict, String subject, String found, String advice) {
        String first = "  " + verdict + " ".repeat(INDENT.length() - 2 - verdict.length());
        String what = wrapped(first, subject + ": " + printable(found) + ".");
        return advice.isEmpty() ? what : what + wrapped(INDENT + "→ ", advice);
    }

    private static String wrapped(String first, String words) {
        StringBuilder text = new StringBuilder(first);
        int column = first.length();
        for (String word : words.split(" ", -1)) {
            boolean begins = column == first.length() || column == INDENT.length();
            if (!begins && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(INDENT).append(word);
                column = INDENT.length() + word.length();
            } else {
                text.append(begins ? "" : " ").append(word);
                column += word.length() + (begins ? 0 : 1);
            }
        }
        return text.append('\n').toString();
    }

    /// What others wrote moves no cursor and fills no screen.
    private static String printable(String found) {
        String plain = found.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() <= MOST_FOUND ? plain : plain.substring(0, MOST_FOUND) + "…";
    }

    private String sum() {
        return count(Result.Ok.class) + " ok, " + count(Result.Warning.class) + " to look at, "
                + count(Result.Failed.class) + " failed, " + count(Result.NotChecked.class) + " not checked";
    }

    private long count(Class<? extends Result> kind) {
        return findings.stream().map(Finding::result).filter(kind::isInstance).count();
    }
}
