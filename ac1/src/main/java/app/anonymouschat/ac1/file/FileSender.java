package app.anonymouschat.ac1.file;

import app.anonymouschat.ac1.message.FileInfo;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import java.util.Arrays;

/// Seals an accepted file chunk by chunk (`PROTOCOL.md` §4, Files). Each chunk once: a key seals one file.
public final class FileSender {
    private final FileInfo file;
    private final byte[] content;
    private long next;

    /// `content` must be the file that was offered.
    public FileSender(FileInfo file, byte[] content) {
        if (content.length != file.size()) {
            throw new IllegalArgumentException("another file than the one offered");
        }
        this.file = file;
        this.content = content.clone();
    }

    /// Whether the last chunk is still to be sent.
    public boolean hasNext() {
        return next < FileCipher.chunks(file.size());
    }

    /// The next data channel message.
    public byte[] next() {
        if (!hasNext()) {
            throw new IllegalStateException("the file is sent");
        }
        long index = next++;
        long number = FileCipher.number(index, file.size());
        int from = (int) (index * FileCipher.CHUNK_BYTES);
        byte[] part = Arrays.copyOfRange(content, from, from + FileCipher.length(index, file.size()));
        byte[] sealed = AesGcm.seal(file.key(), FileCipher.nonce(number), FileCipher.associated(file.id()), part);
        return Bytes.join(Bytes.u8(FileCipher.CHUNK_TYPE), file.id().bytes(), Bytes.u64(number), sealed);
    }
}
