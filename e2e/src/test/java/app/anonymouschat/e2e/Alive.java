package app.anonymouschat.e2e;

/// How many of each kind are alive in a page at one moment. Tracks are those made here, camera and microphone among
/// them;
/// listeners those on the window, the document and the media devices.
record Alive(int connections, int workers, int sockets, int tracks, int audioContexts, int listeners, int intervals) {}
