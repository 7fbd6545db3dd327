package app.anonymouschat.telemetry;

import java.time.Duration;

/// What the server may say of itself. Its methods take enums and numbers only, never text from outside, so that
/// nothing of a person can be counted, logged or measured by mistake. Any thread.
public interface Telemetry {
    /// Something happened once.
    void happened(Happening what);

    /// A visitor waited so long until paired.
    void waited(Duration time);

    /// A socket was closed by us with this WebSocket code.
    void closed(int code);
}
