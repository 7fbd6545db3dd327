package app.anonymouschat.protocol;

/// A browser's fresh public key (1216 bytes) and commitment (32 bytes), both base64url (PROTOCOL.md §2.1). The server
/// only passes them on to the partner.
public record KeyShare(String key, String commit) {
    static final int KEY_BYTES = 1216;
    static final int COMMIT_BYTES = 32;

    public KeyShare {
        OutOfBounds.unless(Base64Url.spells(key, KEY_BYTES) && Base64Url.spells(commit, COMMIT_BYTES));
    }

    @Override
    public String toString() {
        return "KeyShare";
    }
}
