package app.anonymouschat.guard;

/// What a visitor meets of one server's guard, or of several that count together.
public interface Door {
    boolean enter(Bucket bucket);

    void leave(Bucket bucket);

    Verdict judge(Bucket bucket);

    void report(Bucket reporter, Met met);
}
