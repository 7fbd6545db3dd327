package app.anonymouschat.ac1.file;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.message.FileInfo;
import app.anonymouschat.ac1.primitive.AesGcm;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/// Opens the chunks of one accepted file, in order (`PROTOCOL.md` §4, Files). Holds at most the offered size.
public final class FileReceiver {
    private final FileInfo file;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private long next;

    /// For an offer that the person accepted.
    public FileReceiver(FileInfo file) {
        this.file = file;
    }

    /// Takes a data channel message that begins with `01`. `E_FORMAT` for another file's chunk, one out of order, of a
    /// wrong
    /// length, after the end, or one that does not open.
    public FileProgress receive(byte[] wire) {
        long index = next;
        if (index >= FileCipher.chunks(file.size()) || !Arrays.equals(head(index), headOf(wire))) {
            throw malformed();
        }
        byte[] part = open(index, wire);
        content.writeBytes(part);
        next++;
        return next < FileCipher.chunks(file.size()) ? new FileProgress.Partial(content.size()) : finish();
    }

    private byte[] open(long index, byte[] wire) {
        int length = FileCipher.length(index, file.size());
        if (wire.length != FileCipher.HEAD_BYTES + length + AesGcm.TAG_BYTES) {
            throw malformed();
        }
        long number = ByteBuffer.wrap(wire).getLong(FileCipher.NUMBER_AT);
        byte[] sealed = Arrays.copyOfRange(wire, FileCipher.HEAD_BYTES, wire.length);
        return AesGcm.open(file.key(), FileCipher.nonce(number), FileCipher.associated(file.id()), sealed)
                .orElseThrow(FileReceiver::malformed);
    }

    private FileProgress finish() {
        byte[] whole = content.toByteArray();
        return MessageDigest.isEqual(Hash.sha256(whole), file.sha256().bytes())
                ? new FileProgress.Whole(Octets.of(whole))
                : new FileProgress.Refused();
    }

    private byte[] head(long index) {
        return Bytes.join(
                Bytes.u8(FileCipher.CHUNK_TYPE), file.id().bytes(), Bytes.u64(FileCipher.number(index, file.size())));
    }

    private static byte[] headOf(byte[] wire) {
        return Arrays.copyOf(wire, FileCipher.HEAD_BYTES);
    }

    private static ProtocolFailure malformed() {
        return new ProtocolFailure(Code.E_FORMAT);
    }
}
