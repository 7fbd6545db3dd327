package app.anonymouschat.e2e.lab;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every address with which a device has ever exchanged a packet, as its own kernel saw them leave and arrive.
record Capture(Namespace device) {
    private static final Pattern ELEMENTS = Pattern.compile("elements = \\{([^}]*)}");
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    /// Begins now.
    static Capture on(Namespace device) {
        device.filter(Rules.CAPTURE, Map.of());
        return new Capture(device);
    }

    /// Whom it sent a packet, answered or not.
    Set<String> sentTo() {
        return addresses("sent");
    }

    /// Who sent it one that came.
    Set<String> heardFrom() {
        return addresses("heard");
    }

    /// In both families.
    private Set<String> addresses(String set) {
        return Stream.of(set, set + "6")
                .flatMap(each -> ELEMENTS.matcher(device.run("nft list set inet capture " + each))
                        .results())
                .flatMap(elements -> BETWEEN.splitAsStream(elements.group(1).strip()))
                .collect(Collectors.toSet());
    }
}
