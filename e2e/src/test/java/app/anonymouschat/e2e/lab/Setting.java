package app.anonymouschat.e2e.lab;

/// What two people chose.
enum Setting {
    /// Both let their addresses be seen, as the page starts.
    DIRECT("direct"),
    /// The first of them hides their IP address.
    ONE_HIDES("first hides"),
    /// Both do.
    BOTH_HIDE("both hide");

    private final String title;

    Setting(String title) {
        this.title = title;
    }

    /// As it is called in a table.
    String title() {
        return title;
    }

    boolean firstHides() {
        return this != DIRECT;
    }

    boolean secondHides() {
        return this == BOTH_HIDE;
    }
}
