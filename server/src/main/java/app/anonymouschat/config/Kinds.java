package app.anonymouschat.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The kinds of settings. An empty text is an empty list, or nothing where there may be nothing.
final class Kinds {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Pattern ORIGIN = Pattern.compile("https?://(\\[[0-9a-f:.]+]|[a-z0-9.-]+)(:[0-9]{1,5})?");
    private static final Pattern HOST = Pattern.compile("\\[[0-9a-f:.]{2,45}]|[a-z0-9.-]{1,253}");
    private static final Pattern CONTACT = Pattern.compile(
            "mailto:[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,253}|https://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?");
    private static final Pattern TURN_URL =
            Pattern.compile("turns?:(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?(\\?transport=(udp|tcp))?");

    private static final Pattern REDIS =
            Pattern.compile("redis(s|-sentinel|s-sentinel)?://[\\x21-\\x7e&&[^\"\\\\^`{|}<>]]{1,1000}");

    private Kinds() {}

    static Kind<Integer> number(int least, int most) {
        return new Kind<>("NUMBER", "a number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            return demand(number, number >= least && number <= most);
        });
    }

    static Kind<Integer> port() {
        return new Kind<>("PORT", "a port from 0 to 65535", number(0, 65_535).reading());
    }

    static Kind<Optional<Integer>> portOrOff() {
        return new Kind<>(
                "PORT",
                "a port from 0 to 65535, or off",
                text -> text.equals("off") ? Optional.empty() : Optional.of(port().read(text)));
    }

    static Kind<Boolean> toggle() {
        return choice("on", "off");
    }

    /// One of two words; the first is true.
    static Kind<Boolean> choice(String yes, String no) {
        return new Kind<>(
                yes + "|" + no,
                yes + " or " + no,
                text -> demand(text.equals(yes), text.equals(yes) || text.equals(no)));
    }

    static Kind<Duration> duration(Duration least, Duration most) {
        String expected = "a time from " + write(least) + " to " + write(most) + ", such as 500ms, 10s, 15m or 24h";
        return new Kind<>("TIME", expected, text -> {
            Duration time = readDuration(text);
            return demand(time, time.compareTo(least) >= 0 && time.compareTo(most) <= 0);
        });
    }

    private static Duration readDuration(String text) {
        Matcher matcher = DURATION.matcher(text);
        demand(text, matcher.matches());
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private static String write(Duration time) {
        if (time.toMillis() % 1000 != 0) {
            return time.toMillis() + "ms";
        }
        long seconds = time.toSeconds();
        return seconds % 3600 == 0 && seconds > 0 ? seconds / 3600 + "h" : seconds + "s";
    }

    static Kind<List<InetAddress>> addresses() {
        return new Kind<>("ADDRESS[,…]", "IP addresses with commas between", listOf(Network::literal));
    }

    static Kind<List<Network>> networks() {
        return new Kind<>(
                "NETWORK[,…]", "addresses or networks such as 10.0.0.0/8, with commas between", listOf(Network::parse));
    }

    static Kind<List<URI>> origins() {
        return new Kind<>(
                "ORIGIN[,…]",
                "origins such as https://chat.example, with commas between",
                listOf(text -> URI.create(demand(text.toLowerCase(Locale.ROOT), ORIGIN))));
    }

    static Kind<Optional<String>> host() {
        return new Kind<>(
                "HOST",
                "a name such as chat.example or an address, IPv6 in brackets",
                text -> optional(text, present -> demand(present.toLowerCase(Locale.ROOT), HOST)));
    }

    static Kind<Optional<URI>> contact() {
        return new Kind<>(
                "ADDRESS",
                "an address such as mailto:privacy@chat.example or https://chat.example/imprint",
                text -> optional(text, present -> URI.create(demand(present, CONTACT))));
    }

    static Kind<List<String>> turnUrls() {
        return new Kind<>(
                "URL[,…]",
                "addresses such as turn:turn.example:3478 or turns:turn.example:5349, with commas between",
                listOf(text -> demand(text, TURN_URL)));
    }

    static Kind<Optional<Path>> file() {
        return new Kind<>(
                "FILE",
                "a file that can be read",
                text -> optional(text, present -> {
                    Path path = Path.of(present);
                    return demand(path, Files.isRegularFile(path) && Files.isReadable(path));
                }));
    }

    static Kind<Optional<Secret>> secret() {
        return new Kind<>("SECRET", "a secret", text -> optional(text, Secret::new));
    }

    static Kind<Optional<Secret>> redis() {
        return new Kind<>(
                "URI",
                "an address such as redis://redis.example:6379, rediss:// for TLS, redis-sentinel://one,two#master, or"
                        + " redis://one:6379,two:6379 for a cluster",
                text -> optional(text, present -> new Secret(demand(present, REDIS))));
    }

    private static <T> Optional<T> optional(String text, Function<String, T> each) {
        return text.isEmpty() ? Optional.empty() : Optional.of(each.apply(text));
    }

    private static <T> Function<String, List<T>> listOf(Function<String, T> each) {
        return text -> text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(String::strip).map(each).toList();
    }

    private static String demand(String text, Pattern pattern) {
        return demand(text, pattern.matcher(text).matches());
    }

    private static <T> T demand(T value, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as expected");
        }
        return value;
    }
}
