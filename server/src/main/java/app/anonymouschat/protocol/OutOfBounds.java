package app.anonymouschat.protocol;

/// A value that the protocol does not allow. It carries neither text nor trace, so that no input can travel in it. The
/// codec turns it into {@link Decoded.Malformed}; from anywhere else it is a bug of ours.
final class OutOfBounds extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private OutOfBounds() {
        super("a value out of its bounds");
    }

    static void unless(boolean holds) {
        if (!holds) {
            throw found();
        }
    }

    static OutOfBounds found() {
        return new OutOfBounds();
    }
}
