package app.anonymouschat.cluster;

import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.Wish;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands for interests and languages where several servers compare them: HMAC-SHA256 under a key of the fleet, cut to
/// 72
/// bits. Any thread.
final class Marks {
    private static final int BYTES = 9;

    private final Supplier<byte[]> key;
    private final Supplier<Optional<String>> server;

    Marks(Supplier<byte[]> key, Supplier<Optional<String>> server) {
        this.key = key;
        this.server = server;
    }

    List<String> of(Collection<String> words) {
        return words.stream().map(this::of).sorted().toList();
    }

    private String of(String word) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            byte[] mark = Arrays.copyOf(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)), BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HmacSHA256", missing);
        }
    }

    /// A visitor of this server as others are told of it.
    Note.Guest guest(Visitor visitor, Collection<String> interests) {
        return new Note.Guest(server.get().orElse(""), visitor, of(interests));
    }

    Note.Guest guest(Visitor visitor, Wish wish) {
        return guest(visitor, interests(wish));
    }

    private static Set<String> interests(Wish wish) {
        return switch (wish) {
            case Wish.Stranger stranger -> stranger.interests();
            case Wish.Meeting meeting -> Set.of();
        };
    }

    /// Those of the visitor's interests that the marks stand for.
    List<String> common(Wish wish, List<String> marks) {
        return interests(wish).stream()
                .filter(interest -> marks.contains(of(interest)))
                .sorted()
                .toList();
    }
}
