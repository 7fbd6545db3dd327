package app.anonymouschat.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what a browser keeps for the server (PROTOCOL.md §2.6): AES-256-GCM under the day's key over the pairing, the
/// partner's bucket and the token's end. Thread safe.
///
/// One cipher serves all, under its own lock: to find one anew in the list of providers takes longer than to seal. What
/// it holds of a key is replaced when it is next used, as {@link DailyKey}'s keys are.
final class Tokens {
    static final Duration LIFE = Duration.ofHours(24);

    private static final byte[] LABEL = "anonymouschat token".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int PLAIN_BYTES = 3 * Long.BYTES;
    private static final int TOKEN_BYTES = NONCE_BYTES + PLAIN_BYTES + TAG_BYTES;
    private static final int TOKEN_CHARACTERS = (TOKEN_BYTES * 8 + 5) / 6;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final DailyKey key;
    /// Locks itself.
    private final Cipher cipher = aesGcm();

    Tokens(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.key = new DailyKey(clock, random);
    }

    void adopt(long day, byte[] shared) {
        key.adopt(day, shared);
    }

    String seal(Met met) {
        byte[] plain = ByteBuffer.allocate(PLAIN_BYTES)
                .putLong(met.pairing())
                .putLong(met.partner().bits())
                .putLong(clock.millis() + LIFE.toMillis())
                .array();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] box = encrypted(nonce, plain);
        byte[] token = ByteBuffer.allocate(TOKEN_BYTES).put(nonce).put(box).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /// What the token says; nothing where it is not ours or too old.
    Optional<Met> open(String token) {
        return bytes(token)
                .flatMap(box -> key.both().stream()
                        .flatMap(each -> opened(each, box).stream())
                        .findFirst()
                        .filter(plain -> plain.getLong(2 * Long.BYTES) > clock.millis())
                        .map(plain -> new Met(plain.getLong(0), new Bucket(plain.getLong(Long.BYTES)))));
    }

    private static Optional<byte[]> bytes(String token) {
        if (token.length() != TOKEN_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] encrypted(byte[] nonce, byte[] plain) {
        try {
            synchronized (cipher) {
                begin(Cipher.ENCRYPT_MODE, key.today(), nonce);
                return cipher.doFinal(plain);
            }
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private Optional<ByteBuffer> opened(byte[] key, byte[] token) {
        try {
            synchronized (cipher) {
                begin(Cipher.DECRYPT_MODE, key, token);
                return Optional.of(ByteBuffer.wrap(cipher.doFinal(token, NONCE_BYTES, token.length - NONCE_BYTES)));
            }
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /// Under the lock.
    private void begin(int mode, byte[] key, byte[] nonceFirst) throws GeneralSecurityException {
        GCMParameterSpec nonce = new GCMParameterSpec(TAG_BYTES * 8, nonceFirst, 0, NONCE_BYTES);
        cipher.init(mode, new SecretKeySpec(key, "AES"), nonce);
        cipher.updateAAD(LABEL);
    }

    private static Cipher aesGcm() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("this Java has no AES-GCM", cause);
    }
}
