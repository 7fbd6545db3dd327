package app.anonymouschat.ac1.file;

import app.anonymouschat.ac1.message.FileInfo;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;

/// The layout of file chunks: `01 ‖ id[16] ‖ u64 ‖ ciphertext` (`PROTOCOL.md` §4, Files).
final class FileCipher {
    static final int CHUNK_TYPE = 1;
    static final int CHUNK_BYTES = 16_384;
    static final int NUMBER_AT = 1 + FileInfo.ID_BYTES;
    static final int HEAD_BYTES = NUMBER_AT + Long.BYTES;

    private static final byte[] LABEL = Bytes.ascii("AC1-file\0");

    private FileCipher() {}

    /// How many chunks a file has; an empty one has one.
    static long chunks(long size) {
        return Math.max(1, Math.ceilDiv(size, CHUNK_BYTES));
    }

    /// The index, with bit 63 set on the last chunk.
    static long number(long index, long size) {
        return index == chunks(size) - 1 ? index | Long.MIN_VALUE : index;
    }

    /// How many bytes of the file chunk `index` holds.
    static int length(long index, long size) {
        return (int) Math.min(CHUNK_BYTES, size - index * CHUNK_BYTES);
    }

    static byte[] nonce(long number) {
        return AesGcm.nonce(number);
    }

    static byte[] associated(Octets id) {
        return Bytes.join(LABEL, id.bytes());
    }
}
