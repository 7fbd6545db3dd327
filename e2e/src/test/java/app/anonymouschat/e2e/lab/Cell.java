package app.anonymouschat.e2e.lab;

/// One case of the laboratory: where two people are, what they chose, and by what browser the first of them came. The
/// second has Chromium.
record Cell(Network first, Network second, Setting setting, Program program) {
    /// Both with Chromium.
    Cell(Network first, Network second, Setting setting) {
        this(first, second, setting, Program.CHROMIUM);
    }

    /// What a table calls the place of the first.
    String firstTitle() {
        return program == Program.CHROMIUM ? first.title() : first.title() + ", " + program.title();
    }

    @Override
    public String toString() {
        return firstTitle() + " – " + second.title() + ", " + setting.title();
    }
}
