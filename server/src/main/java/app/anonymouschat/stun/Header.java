package app.anonymouschat.stun;

/// The first 20 bytes of every message (RFC 8489 §5): type, length of what follows, magic cookie, transaction.
final class Header {
    static final int BYTES = 20;
    static final int BINDING_REQUEST = 0x0001;
    static final int BINDING_SUCCESS = 0x0101;
    static final int BINDING_ERROR = 0x0111;
    static final int COOKIE = 0x2112A442;

    /// Where the length stands.
    static final int LENGTH_AT = 2;
    /// Where cookie and transaction begin, which an answer repeats and addresses are covered with.
    static final int COOKIE_AT = 4;

    private Header() {}
}
