package app.anonymouschat.bench.chart;

/// One contender's number: its median, and the middle half of the rounds.
record Bar(String name, double median, double low, double high) {
    private static final String OURS = "AnonymousChat";

    boolean isOurs() {
        return name.equals(OURS);
    }
}
