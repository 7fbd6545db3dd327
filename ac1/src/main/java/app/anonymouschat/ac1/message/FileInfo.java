package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;

/// What an offer tells of a file (`PROTOCOL.md` §4, Files). Prints nothing.
///
/// @param id 16 bytes, fresh for every offer
/// @param name 1 to 255 code points without slash, backslash or control characters
/// @param type the media type as the sender names it
/// @param size in bytes, at most [#MAX_SIZE]
/// @param sha256 of the whole file
/// @param key 32 bytes, fresh for every offer
public record FileInfo(Octets id, String name, String type, long size, Octets sha256, Secret key) {
    /// 25 MiB.
    public static final long MAX_SIZE = 25L << 20;

    /// Length of `id`.
    public static final int ID_BYTES = 16;

    static final int HASH_BYTES = 32;
    static final int KEY_BYTES = 32;

    private static final int MAX_NAME = 255;

    boolean isInBounds() {
        return size >= 0 && size <= MAX_SIZE && isFileName(name);
    }

    private static boolean isFileName(String name) {
        long length = name.codePoints().count();
        return length >= 1
                && length <= MAX_NAME
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    @Override
    public String toString() {
        return "FileInfo";
    }
}
