package app.anonymouschat.ac1;

/// Which side of a handshake: A is the one with the smaller commitment (`PROTOCOL.md` §3).
public enum Role {
    A(0),
    B(1);

    private final int number;

    Role(int number) {
        this.number = number;
    }

    /// 0 for A and 1 for B, as in key ids and as the direction of a sealed frame.
    public int number() {
        return number;
    }

    /// The other side.
    public Role partner() {
        return this == A ? B : A;
    }
}
