package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.json.JsonObject;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.Utf8;
import app.anonymouschat.ac1.signalling.ChatMode;

/// The plaintext of ratchet messages: `kind u8 ‖ length u32 ‖ body ‖ zeros` (`PROTOCOL.md` §4).
public final class MessageCodec {
    /// Plaintexts are multiples of this.
    public static final int BLOCK_BYTES = 256;

    private static final int MAX_CODE_POINTS = 4000;

    private MessageCodec() {}

    /// The padded plaintext. [IllegalArgumentException] for a message out of its bounds.
    public static byte[] encode(Message message) {
        Padded padded = toKindAndBody(message);
        try {
            decode(padded);
        } catch (ProtocolFailure _) {
            throw new IllegalArgumentException("a message out of bounds");
        }
        return padded.toBlocks(BLOCK_BYTES);
    }

    /// Reads a plaintext; `E_FORMAT` for whatever the table does not have, `E_FPR` for a description by the rules of
    /// its SDP.
    public static Message decode(byte[] plaintext) {
        return decode(Padded.fromBlocks(plaintext, BLOCK_BYTES).orElseThrow(MessageCodec::malformed));
    }

    private static Padded toKindAndBody(Message message) {
        return switch (message) {
            case Message.Opener() -> padded(0);
            case Message.Text(String text) -> padded(1, Utf8.encode(text));
            case Message.Typing(boolean now) -> padded(2, flag(now));
            case Message.CodeConfirmed() -> padded(3);
            case Message.Rekey(long epoch, Secret salt) -> padded(4, Bytes.u32(epoch), salt.bytes());
            case Message.RekeyDone(long epoch) -> padded(5, Bytes.u32(epoch));
            case Message.FileOffer(FileInfo file) -> padded(6, json(JsonBodies.fileInfo(file)));
            case Message.FileAnswer(Octets id, boolean accepted) -> padded(7, id.bytes(), flag(accepted));
            case Message.FileEnd(Octets id, boolean whole) -> padded(8, id.bytes(), flag(whole));
            case Message.MediaState state -> padded(9, json(JsonBodies.mediaState(state)));
            case Message.AskForMode(ChatMode mode) -> padded(10, Utf8.encode(mode.wireName()));
            case Message.ModeAnswer(boolean agreed) -> padded(11, flag(agreed));
            case Message.Description description -> padded(12, json(JsonBodies.description(description)));
            case Message.Bye() -> padded(13);
        };
    }

    /// Reads a kind and its body.
    static Message decode(Padded message) {
        Body body = new Body(message.body());
        return switch (message.kind()) {
            case 0 -> body.end(new Message.Opener());
            case 1 -> new Message.Text(text(body));
            case 2 -> body.end(new Message.Typing(body.flag()));
            case 3 -> body.end(new Message.CodeConfirmed());
            case 4 -> body.end(new Message.Rekey(body.u32(), Secret.taking(body.bytes(32))));
            case 5 -> body.end(new Message.RekeyDone(body.u32()));
            case 6 -> new Message.FileOffer(JsonBodies.fileInfo(message.body()));
            case 7 -> body.end(new Message.FileAnswer(fileId(body), body.flag()));
            case 8 -> body.end(new Message.FileEnd(fileId(body), body.flag()));
            case 9 -> JsonBodies.mediaState(message.body());
            case 10 -> new Message.AskForMode(mode(body));
            case 11 -> body.end(new Message.ModeAnswer(body.flag()));
            case 12 -> JsonBodies.description(message.body());
            case 13 -> body.end(new Message.Bye());
            default -> throw malformed();
        };
    }

    static ProtocolFailure malformed() {
        return new ProtocolFailure(Code.E_FORMAT);
    }

    private static String text(Body body) {
        String text = body.text();
        long length = text.codePoints().count();
        if (length < 1 || length > MAX_CODE_POINTS) {
            throw malformed();
        }
        return text;
    }

    private static ChatMode mode(Body body) {
        return ChatMode.ofWireName(body.text())
                .filter(mode -> mode != ChatMode.TEXT)
                .orElseThrow(MessageCodec::malformed);
    }

    private static Octets fileId(Body body) {
        return Octets.of(body.bytes(FileInfo.ID_BYTES));
    }

    private static Padded padded(int kind, byte[]... body) {
        return new Padded(kind, Octets.of(Bytes.join(body)));
    }

    private static byte[] flag(boolean value) {
        return Bytes.u8(value ? 1 : 0);
    }

    private static byte[] json(JsonObject body) {
        return Utf8.encode(body.write());
    }
}
