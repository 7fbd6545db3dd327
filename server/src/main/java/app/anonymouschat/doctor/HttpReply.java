package app.anonymouschat.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a request: header names in lower case, each with all of its values in order.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record HttpReply(int status, Map<String, List<String>> headers, byte[] body) {
    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /// The first value.
    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }
}
