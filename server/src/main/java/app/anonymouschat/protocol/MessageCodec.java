package app.anonymouschat.protocol;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Reads and writes text frames (PROTOCOL.md §2.1, §2.2). Stateless; any thread.
///
/// Reading is strict: well-formed UTF-8 of at most 8 KiB, one object, no duplicate, unknown or missing field, nothing
/// behind it, every value within its bounds. Nothing that a stranger wrote stays behind: neither in a table of names
/// nor in a buffer kept for the next frame, nor in an exception.
public final class MessageCodec {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.JSON_DEPTH)
                    .maxNumberLength(20)
                    .build())
            .build();

    /// Reads one text frame: UTF-8, the whole of the given range. Never throws on any input.
    public Decoded decode(byte[] buffer, int offset, int length) {
        if (length > Bounds.TEXT_BYTES) {
            return new Decoded.Malformed();
        }
        try (JsonParser json = parser(ByteBuffer.wrap(buffer, offset, length))) {
            return new Decoded.Message(MessageReader.read(Fields.read(json)));
        } catch (CharacterCodingException | JacksonException | OutOfBounds outOfBounds) {
            return new Decoded.Malformed();
        }
    }

    /// Reads a text frame of a server, as its clients do; nothing where it is none. Never throws on any input.
    public Optional<ServerMessage> understand(byte[] utf8) {
        try (JsonParser json = parser(ByteBuffer.wrap(utf8))) {
            return Optional.of(ServerMessageReader.read(Tree.read(json)));
        } catch (CharacterCodingException | JacksonException | OutOfBounds | ArithmeticException outOfBounds) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(ByteBuffer utf8) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(utf8);
        return JSON.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    /// Writes one text frame as UTF-8. The array is the caller's.
    public byte[] encode(ServerMessage message) {
        return MessageWriter.write(message);
    }
}
