package app.anonymouschat.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns addresses into buckets (PROTOCOL.md §2.6). Thread safe. What is counted by bucket ends with the day's key.
final class Buckets {
    private static final int IPV6_PREFIX_BYTES = 8;

    private final DailyKey key;

    Buckets(InstantSource clock, RandomGenerator random) {
        this.key = new DailyKey(clock, random);
    }

    void adopt(long day, byte[] shared) {
        key.adopt(day, shared);
    }

    Bucket of(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] prefix = address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes;
        return of(prefix);
    }

    /// What stands for one port of one address.
    Bucket of(InetSocketAddress source) {
        byte[] address = source.getAddress().getAddress();
        return of(ByteBuffer.allocate(address.length + Integer.BYTES)
                .put(address)
                .putInt(source.getPort())
                .array());
    }

    private Bucket of(byte[] name) {
        return new Bucket(ByteBuffer.wrap(hmac(name)).getLong());
    }

    private byte[] hmac(byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.today(), "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HmacSHA256", missing);
        }
    }
}
