package app.anonymouschat.config;

import app.anonymouschat.config.Values.Given;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/// Reads the settings from flags, environment and file; a flag goes before the environment, the environment before the
/// file, the file before the fallback. Reports everything that is wrong at once.
public final class ConfigLoader {
    /// The flag that names the file.
    public static final String FILE_FLAG = "--config";

    private static final String FILE_VARIABLE = Setting.VARIABLE_PREFIX + "CONFIG";
    private final Map<String, Given> given = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ConfigLoader() {}

    /// Reads everything. `flags` is by name without dashes, `config` among them; `environment` is the whole of it.
    public static Loaded load(Map<String, String> flags, Map<String, String> environment) {
        ConfigLoader loader = new ConfigLoader();
        String file = flags.getOrDefault("config", environment.getOrDefault(FILE_VARIABLE, ""));
        if (!file.isEmpty()) {
            loader.readFile(file);
        }
        loader.readEnvironment(environment);
        loader.readFlags(flags);
        return loader.result();
    }

    /// What holds where nothing is set.
    public static Config defaults() {
        return Config.from(new Values(Map.of()));
    }

    private Loaded result() {
        Values values = new Values(given);
        faults.addAll(values.faults());
        return faults.isEmpty() ? new Loaded.Valid(Config.from(values)) : new Loaded.Faulty(List.copyOf(faults));
    }

    private void readFile(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(name))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            faults.add(FILE_FLAG + ": " + name + " can not be read as lines of NAME = VALUE.");
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            take(named(key), key, name + ": " + key, properties.getProperty(key));
        }
    }

    private void readEnvironment(Map<String, String> environment) {
        for (String variable : new TreeSet<>(environment.keySet())) {
            if (variable.startsWith(Setting.VARIABLE_PREFIX) && !variable.equals(FILE_VARIABLE)) {
                Optional<Setting<?>> setting = Settings.all().stream()
                        .filter(each -> each.variable().equals(variable))
                        .findFirst();
                take(setting, variable, variable, environment.getOrDefault(variable, ""));
            }
        }
    }

    private void readFlags(Map<String, String> flags) {
        for (String name : new TreeSet<>(flags.keySet())) {
            if (!name.equals("config")) {
                take(named(name), "--" + name, "--" + name, flags.getOrDefault(name, ""));
            }
        }
    }

    private static Optional<Setting<?>> named(String name) {
        return Settings.all().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst();
    }

    private void take(Optional<Setting<?>> setting, String name, String source, String text) {
        setting.ifPresentOrElse(
                known -> given.put(known.name(), new Given(source, text)),
                () -> faults.add(name + " is no setting (see the command config)."));
    }
}
