package app.anonymouschat.gateway;

/// Decides what a request gets. Any thread.
interface Desk {
    Outcome ask(Asked asked);

    /// What a request gets.
    sealed interface Outcome {
        /// An answer.
        record Answered(Answer answer) implements Outcome {}

        /// A socket: `accept` is the value of Sec-WebSocket-Accept, `host` that of the page which asks.
        record Upgraded(String accept, String host) implements Outcome {}
    }
}
