package app.anonymouschat.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every setting's value, read from texts; collects what is wrong instead of stopping at it. A setting whose text is
/// wrong has its fallback, so that the rest can be read too.
final class Values {
    private final Map<Setting<?>, Object> values = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Optional<Secret> turnSecret = Optional.empty();

    Values(Map<String, Given> given) {
        for (Setting<?> setting : Settings.all()) {
            values.put(setting, read(setting, given.getOrDefault(setting.name(), Given.fallbackOf(setting))));
        }
        checkTogether();
    }

    /// The text of one setting and where it was given.
    record Given(String source, String text) {
        static Given fallbackOf(Setting<?> setting) {
            return new Given("default", setting.fallback());
        }

        @Override
        public String toString() {
            return source;
        }
    }

    private <T> T read(Setting<T> setting, Given given) {
        try {
            return setting.kind().read(given.text().strip());
        } catch (IllegalArgumentException unreadable) {
            faults.add(given.source() + " is not " + setting.expected() + ".");
            return setting.kind().read(setting.fallback());
        }
    }

    @SuppressWarnings("unchecked") // Only read() puts, by the same setting.
    <T> T get(Setting<T> setting) {
        Object value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException(setting.name());
        }
        return (T) value;
    }

    Optional<Secret> turnSecret() {
        return turnSecret;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void checkTogether() {
        turnSecret = get(Settings.TURN_SECRET)
                .or(() -> get(Settings.TURN_SECRET_FILE).flatMap(this::readSecret));
        demand(
                get(Settings.TLS_CERTIFICATE).isPresent()
                        == get(Settings.TLS_KEY).isPresent(),
                "tls-certificate and tls-key need each other.");
        demand(
                get(Settings.TURN_SECRET).isEmpty()
                        || get(Settings.TURN_SECRET_FILE).isEmpty(),
                "turn-secret and turn-secret-file exclude each other.");
        demand(
                get(Settings.TURN_URLS).isEmpty() == turnSecret.isEmpty(),
                "turn-urls and a secret (turn-secret or turn-secret-file) need each other.");
        demand(
                get(Settings.IDLE_AFTER).compareTo(get(Settings.PING_EVERY)) > 0,
                "idle-after must be longer than ping-every.");
        demand(
                !get(Settings.PROXY_PROTOCOL) || !get(Settings.PROXIES).isEmpty(),
                "proxy-protocol needs the proxies named by proxies.");
        demand(!get(Settings.ADDRESSES).isEmpty(), "addresses needs at least one address.");
    }

    private Optional<Secret> readSecret(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Secret::new);
        } catch (IOException unreadable) {
            faults.add("turn-secret-file is not text.");
            return Optional.empty();
        }
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
