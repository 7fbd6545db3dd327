package app.anonymouschat.e2e.lab;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every address with which a device has ever exchanged a packet, as its own kernel saw them leave and arrive.
record Capture(Namespace device) {
    private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");

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

    private Set<String> addresses(String set) {
        return ADDRESS.matcher(device.run("nft list set ip capture " + set))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
