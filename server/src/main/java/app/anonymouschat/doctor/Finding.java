package app.anonymouschat.doctor;

/// One thing that was looked at, and how it went.
record Finding(String subject, Result result) {
    /// How it went. `found` and `why` are parts of sentences, `advice` says what to do.
    sealed interface Result {
        /// As it should be.
        record Ok(String found) implements Result {}

        /// People can talk, but something is worth a look.
        record Warning(String found, String advice) implements Result {}

        /// People are kept from talking, or are less safe than they are told.
        record Failed(String found, String advice) implements Result {}

        /// It could not be looked at from here, or need not be.
        record NotChecked(String why) implements Result {}
    }

    static Finding ok(String subject, String found) {
        return new Finding(subject, new Result.Ok(found));
    }

    static Finding warning(String subject, String found, String advice) {
        return new Finding(subject, new Result.Warning(found, advice));
    }

    static Finding failed(String subject, String found, String advice) {
        return new Finding(subject, new Result.Failed(found, advice));
    }

    static Finding notChecked(String subject, String why) {
        return new Finding(subject, new Result.NotChecked(why));
    }

    boolean isFailure() {
        return result instanceof Result.Failed;
    }
}
