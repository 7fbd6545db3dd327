package app.anonymouschat.config;

/// Explains every setting, from the table: as text for a terminal, and as the page docs/configuration.md.
public final class Reference {
    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private Reference() {}

    /// For a terminal.
    public static String text() {
        StringBuilder text = new StringBuilder();
        for (Group group : Group.values()) {
            text.append(group.heading()).append("\n\n");
            Settings.all().stream().filter(each -> each.group() == group).forEach(each -> describe(text, each));
        }
        return text.append(
                        "A flag goes before the environment, the environment before the file, the file before the default.\n")
                .toString();
    }

    private static void describe(StringBuilder text, Setting<?> setting) {
        text.append("  ").append(setting.flag()).append('=').append(setting.placeholder());
        text.append("   ").append(setting.variable()).append('\n');
        wrap(text, setting.explanation().replace("`", ""));
        wrap(text, "Must be " + setting.expected() + ". Default: " + defaultOf(setting) + ".");
        text.append('\n');
    }

    private static void wrap(StringBuilder text, String words) {
        int column = 0;
        for (String word : words.split(" ", -1)) {
            if (column == 0 || column + word.length() >= WIDTH) {
                text.append(column == 0 ? INDENT : "\n" + INDENT).append(word);
                column = INDENT.length() + word.length();
            } else {
                text.append(' ').append(word);
                column += 1 + word.length();
            }
        }
        text.append('\n');
    }

    /// The page docs/configuration.md.
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Configuration

                Nothing has to be set. This page is made by `./anonymouschat config --markdown` from the table that the server reads
                its settings by; a test compares the two.

                Every setting has three names: a flag (`--port 9000`), a variable in the environment (`ANONYMOUSCHAT_PORT=9000`) and
                a line in the file that `--config FILE` or `ANONYMOUSCHAT_CONFIG` names (`port = 9000`; Java's properties format). A flag
                goes before the environment, the environment before the file, the file before the default. All faults are reported at
                once, and a name that is no setting is one. Sizes of messages and frames (PROTOCOL.md §2.5) are part of
                the protocol and not settings.
                """);
        for (Group group : Group.values()) {
            page.append("\n## ").append(group.heading()).append("\n\n");
            page.append("| setting | default | what it does |\n|---|---|---|\n");
            Settings.all().stream().filter(each -> each.group() == group).forEach(each -> row(page, each));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Setting<?> setting) {
        page.append("| `")
                .append(setting.name())
                .append("` | ")
                .append(defaultOf(setting))
                .append(" | ");
        page.append(setting.explanation())
                .append(" Must be ")
                .append(setting.expected())
                .append(". |\n");
    }

    private static String defaultOf(Setting<?> setting) {
        return setting.fallback().isEmpty() ? "none" : setting.fallback();
    }
}
