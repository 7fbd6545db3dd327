package app.anonymouschat;

import app.anonymouschat.config.Config;
import app.anonymouschat.config.ConfigLoader;
import app.anonymouschat.config.Loaded;
import app.anonymouschat.telemetry.Log;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole server in this process, on free ports of loopback, with a small page. Settings come as `name=value`; STUN is
/// off where it is not set, and `stun-port=free` takes a free port.
public final class TestServer implements AutoCloseable {
    private static final Pattern HEALTH_PORT = Pattern.compile("metrics are on port (\\d+)");

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Server server;

    /// Starts it.
    public TestServer(String... settings) throws IOException {
        Map<String, String> flags = new HashMap<>(Map.of("port", "0", "addresses", "127.0.0.1", "stun-port", "off"));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            flags.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        boolean freeStun = flags.replace("stun-port", "free", "1");
        server = switch (ConfigLoader.load(flags, Map.of())) {
            case Loaded.Valid(var config) ->
                Server.start(
                        freeStun ? withFreeStunPort(config) : config,
                        "testpage",
                        new Log(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system()));
            case Loaded.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
        };
    }

    /// No setting says this: 0 is off.
    private static Config withFreeStunPort(Config config) {
        Config.Stun.On stun = (Config.Stun.On) config.stun();
        return new Config(
                config.listening(),
                config.access(),
                new Config.Stun.On(stun.addresses(), 0, stun.host()),
                config.relay(),
                config.pairing(),
                config.limits(),
                config.queue(),
                config.times(),
                config.fleet());
    }

    int stunPort() {
        return server.stunPort().orElseThrow();
    }

    Server server() {
        return server;
    }

    /// The port of the page.
    public int port() {
        return server.port();
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /// The port on which it tells of itself.
    public int healthPort() {
        Matcher matcher = HEALTH_PORT.matcher(log());
        if (!matcher.find()) {
            throw new IllegalStateException("health is not told");
        }
        return Integer.parseInt(matcher.group(1));
    }

    String metrics() throws IOException {
        try (RawClient client = RawClient.connect(healthPort())) {
            return client.get("/metrics").body();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
