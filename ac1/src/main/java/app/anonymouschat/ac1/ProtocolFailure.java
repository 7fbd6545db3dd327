package app.anonymouschat.ac1;

/// The partner, or whoever stands between, broke the protocol; the chat is over (`PROTOCOL.md` §6).
///
/// Carries its code and nothing else: no text and no cause, since both could repeat bytes from outside.
public final class ProtocolFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;

    /// A failure by this code.
    public ProtocolFailure(Code code) {
        super(code.name());
        this.code = code;
    }

    /// Why the chat is over.
    public Code code() {
        return code;
    }
}
