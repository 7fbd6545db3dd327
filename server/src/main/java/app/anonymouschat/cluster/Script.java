package app.anonymouschat.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// The steps that Redis takes whole or not at all. Each is a file, which says what it does.
enum Script {
    COME,
    CONNECTED,
    GO,
    MEET,
    REPORTED,
    SEARCHED,
    TAKE,
    VACATE;

    private final String source = read(name().toLowerCase(Locale.ROOT) + ".lua");
    private final String digest = sha1(source);

    String source() {
        return source;
    }

    /// The name by which Redis knows a script that it has run before.
    String digest() {
        return digest;
    }

    private static String read(String file) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha1(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-1", missing);
        }
    }
}
