package app.anonymouschat.e2e.liar;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.anonymouschat.ac1.primitive.Octets;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// One end of a WebSocket, after its handshake (RFC 6455 §5). Read by one thread, written by any.
final class WordStream {
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int FIRST_CONTROL = 8;
    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;

    private final DataInputStream in;
    private final OutputStream out;
    private final boolean masks;

    private WordStream(InputStream in, OutputStream out, boolean masks) {
        this.in = new DataInputStream(in);
        this.out = out;
        this.masks = masks;
    }

    static WordStream toPage(InputStream in, OutputStream out) {
        return new WordStream(in, out, false);
    }

    /// Masked, as a client has to; with a mask of zeros, which hides nothing.
    static WordStream toServer(InputStream in, OutputStream out) {
        return new WordStream(in, out, true);
    }

    /// The next whole word.
    Word read() throws IOException {
        var payload = new ByteArrayOutputStream();
        int kind = CONTINUATION;
        while (true) {
            int head = in.readUnsignedByte();
            int opcode = head & 0x0F;
            byte[] part = readPayload();
            if (opcode >= FIRST_CONTROL) {
                return new Word.Control(opcode, Octets.of(part));
            }
            kind = Math.max(kind, opcode);
            payload.writeBytes(part);
            if ((head & LAST) != 0) {
                return kind == TEXT ? Word.Text.parse(payload.toString(UTF_8)) : Word.Frame.of(payload.toByteArray());
            }
        }
    }

    /// One after the other, with nothing of any other thread's between them.
    void write(List<? extends Word> words) throws IOException {
        synchronized (out) {
            for (Word word : words) {
                switch (word) {
                    case Word.Text(var json) -> write(TEXT, json.toString().getBytes(UTF_8));
                    case Word.Frame(Octets bytes) -> write(BINARY, bytes.bytes());
                    case Word.Control(int opcode, Octets payload) -> write(opcode, payload.bytes());
                }
            }
            out.flush();
        }
    }

    private byte[] readPayload() throws IOException {
        int second = in.readUnsignedByte();
        long length = switch (second & 0x7F) {
            case 126 -> in.readUnsignedShort();
            case 127 -> in.readLong();
            default -> second & 0x7F;
        };
        byte[] mask = in.readNBytes((second & MASKED) != 0 ? Integer.BYTES : 0);
        byte[] payload = in.readNBytes(Math.toIntExact(length));
        for (int i = 0; i < payload.length && mask.length > 0; i++) {
            payload[i] ^= mask[i % mask.length];
        }
        return payload;
    }

    private void write(int opcode, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        var bytes = new DataOutputStream(frame);
        bytes.writeByte(LAST | opcode);
        int maskBit = masks ? MASKED : 0;
        if (payload.length < 126) {
            bytes.writeByte(maskBit | payload.length);
        } else if (payload.length <= 0xFFFF) {
            bytes.writeByte(maskBit | 126);
            bytes.writeShort(payload.length);
        } else {
            bytes.writeByte(maskBit | 127);
            bytes.writeLong(payload.length);
        }
        bytes.write(new byte[masks ? Integer.BYTES : 0]);
        bytes.write(payload);
        frame.writeTo(out);
    }
}
