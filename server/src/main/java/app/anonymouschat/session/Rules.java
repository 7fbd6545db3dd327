package app.anonymouschat.session;

import java.time.Duration;

/// How long things last (PROTOCOL.md §2.5, §2.7), and whether host candidates may always be used.
///
/// @param firstMessage within this a new connection has to say something
/// @param anybodyAfter interests are waited for so long
/// @param againAfter then somebody met in this visit will do
/// @param waitingEnds after so long in vain the connection is closed
/// @param pairingEnds after so long a pairing is over that nobody let go
/// @param lan whether every pair may use host candidates, whatever their addresses
public record Rules(
        Duration firstMessage,
        Duration anybodyAfter,
        Duration againAfter,
        Duration waitingEnds,
        Duration pairingEnds,
        boolean lan) {
    /// What PROTOCOL.md says.
    public static final Rules DEFAULT = new Rules(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(2),
            false);
}
