package app.anonymouschat.e2e.lab;

/// One case of the laboratory: where two people are, and what they chose.
record Cell(Network first, Network second, Setting setting) {
    @Override
    public String toString() {
        return first.title() + " – " + second.title() + ", " + setting.title();
    }
}
