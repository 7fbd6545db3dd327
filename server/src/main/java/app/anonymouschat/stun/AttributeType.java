package app.anonymouschat.stun;

import java.util.Set;

/// The attributes of RFC 8489 §18.3 by their numbers.
final class AttributeType {
    static final int MESSAGE_INTEGRITY = 0x0008;
    static final int ERROR_CODE = 0x0009;
    static final int UNKNOWN_ATTRIBUTES = 0x000A;
    static final int MESSAGE_INTEGRITY_SHA256 = 0x001C;
    static final int XOR_MAPPED_ADDRESS = 0x0020;
    static final int FINGERPRINT = 0x8028;

    private static final int FIRST_OPTIONAL = 0x8000;
    private static final int MAPPED_ADDRESS = 0x0001;
    private static final int USERNAME = 0x0006;
    private static final int REALM = 0x0014;
    private static final int NONCE = 0x0015;
    private static final int PASSWORD_ALGORITHM = 0x001D;
    private static final int USERHASH = 0x001E;

    private static final Set<Integer> KNOWN = Set.of(
            MAPPED_ADDRESS,
            USERNAME,
            MESSAGE_INTEGRITY,
            ERROR_CODE,
            UNKNOWN_ATTRIBUTES,
            REALM,
            NONCE,
            MESSAGE_INTEGRITY_SHA256,
            PASSWORD_ALGORITHM,
            USERHASH,
            XOR_MAPPED_ADDRESS);

    private AttributeType() {}

    /// Whether a message that has it can be answered: it is known, or may be passed over unknown.
    static boolean isUnderstood(int type) {
        return type >= FIRST_OPTIONAL || KNOWN.contains(type);
    }

    /// Whether it ends what counts: what stands after it is passed over, but for another of its kind and the
    /// fingerprint (RFC 8489 §14.5, §14.6).
    static boolean isIntegrity(int type) {
        return type == MESSAGE_INTEGRITY || type == MESSAGE_INTEGRITY_SHA256;
    }
}
