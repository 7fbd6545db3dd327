package app.anonymouschat.turn;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Lends credentials of the TURN relay for a short while, as coturn's `use-auth-secret` takes them: the username is the
/// end in seconds and a random part, the credential its HMAC-SHA1. The random part tells nobody anything; it keeps two
/// loans apart. Thread safe.
public final class TurnLender {
    /// How long a loan is good for. A relay keeps an allocation that was made in time.
    public static final Duration LIFE = Duration.ofMinutes(2);

    private static final String HMAC = "HmacSHA1";
    private static final int RANDOM_BYTES = 9;

    private record Relay(List<String> urls, SecretKeySpec secret) {}

    private final List<Relay> relays;
    private final InstantSource clock;
    private final RandomGenerator random;

    private TurnLender(List<Relay> relays, InstantSource clock, RandomGenerator random) {
        this.relays = relays;
        this.clock = clock;
        this.random = random;
    }

    /// Lends this relay's, whose `static-auth-secret` is the secret.
    public static TurnLender of(List<String> urls, byte[] secret, InstantSource clock, RandomGenerator random) {
        return new TurnLender(List.of(new Relay(List.copyOf(urls), new SecretKeySpec(secret, HMAC))), clock, random);
    }

    /// Lends nothing: no relay is configured.
    public static TurnLender none() {
        return new TurnLender(List.of(), InstantSource.system(), RandomGenerator.getDefault());
    }

    /// Whether there is a relay.
    public boolean hasRelay() {
        return !relays.isEmpty();
    }

    /// A loan, or nothing where there is no relay.
    public List<TurnServer> lend() {
        return relays.stream().map(this::lend).toList();
    }

    private TurnServer lend(Relay relay) {
        byte[] part = new byte[RANDOM_BYTES];
        random.nextBytes(part);
        long end = clock.instant().plus(LIFE).getEpochSecond();
        String username = end + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(part);
        return new TurnServer(relay.urls(), username, credential(relay.secret(), username));
    }

    private static String credential(SecretKeySpec secret, String username) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HmacSHA1", missing);
        }
    }
}
