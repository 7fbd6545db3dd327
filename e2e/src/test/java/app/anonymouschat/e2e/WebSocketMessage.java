package app.anonymouschat.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// One message of a WebSocket, unmasked and whole (RFC 6455 §5). The bytes are written as ISO 8859-1.
record WebSocketMessage(Kind kind, String bytes) {
    enum Kind {
        TEXT,
        BINARY,
        CONTROL
    }

    private static final String END_OF_HEAD = "\r\n\r\n";

    /// Every message in one direction of a connection, whose bytes begin with the HTTP head.
    static List<WebSocketMessage> allIn(byte[] stream) {
        var messages = new ArrayList<WebSocketMessage>();
        ByteBuffer bytes = ByteBuffer.wrap(stream);
        bytes.position(new String(stream, ISO_8859_1).indexOf(END_OF_HEAD) + END_OF_HEAD.length());
        while (isWholeFrame(bytes.duplicate())) {
            read(bytes, messages);
        }
        return messages;
    }

    private static boolean isWholeFrame(ByteBuffer bytes) {
        try {
            read(bytes, new ArrayList<>(List.of(new WebSocketMessage(Kind.BINARY, ""))));
            return true;
        } catch (BufferUnderflowException e) {
            return false;
        }
    }

    private static void read(ByteBuffer bytes, List<WebSocketMessage> messages) {
        int opcode = bytes.get() & 0x7f;
        String payload = payload(bytes);
        switch (opcode) {
            case 0 -> messages.add(messages.removeLast().continuedBy(payload));
            case 1 -> messages.add(new WebSocketMessage(Kind.TEXT, payload));
            case 2 -> messages.add(new WebSocketMessage(Kind.BINARY, payload));
            case 8, 9, 10 -> messages.add(new WebSocketMessage(Kind.CONTROL, payload));
            default -> throw new AssertionError("An extension, which was not negotiated: " + opcode);
        }
    }

    private static String payload(ByteBuffer bytes) {
        int second = bytes.get() & 0xff;
        long length = switch (second & 0x7f) {
            case 126 -> bytes.getShort() & 0xffff;
            case 127 -> bytes.getLong();
            default -> second & 0x7f;
        };
        var mask = new byte[second >> 7 == 1 ? 4 : 0];
        bytes.get(mask);
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var payload = new byte[(int) length];
        bytes.get(payload);
        for (int i = 0; i < payload.length && mask.length > 0; i++) {
            payload[i] ^= mask[i % mask.length];
        }
        return new String(payload, ISO_8859_1);
    }

    private WebSocketMessage continuedBy(String more) {
        return new WebSocketMessage(kind, bytes + more);
    }
}
