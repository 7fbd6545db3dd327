package app.anonymouschat.e2e;

/// How many of each kind are alive in a page at one moment. Tracks are those made here, camera and microphone among
/// them;
/// listeners those on the window, the document and the media devices.
record Alive(int connections, int workers, int sockets, int tracks, int audioContexts, int listeners, int intervals) {
    /// The same but for what stays while the page is open.
    Alive withoutListeners() {
        return new Alive(connections, workers, sockets, tracks, audioContexts, 0, intervals);
    }

    /// The same but for the socket, which is there for ten seconds of a chat only.
    Alive withoutSockets() {
        return new Alive(connections, workers, 0, tracks, audioContexts, listeners, intervals);
    }
}
