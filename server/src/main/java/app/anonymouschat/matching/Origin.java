package app.anonymouschat.matching;

/// What stands for a visitor's address, for `avoid` only (PROTOCOL.md §2.6). Never printed.
public record Origin(long mark) {
    @Override
    public String toString() {
        return "Origin";
    }
}
