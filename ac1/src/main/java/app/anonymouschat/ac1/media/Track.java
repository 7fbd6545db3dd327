package app.anonymouschat.ac1.media;

/// The kinds of media that one side sends, by their number in a key id (`PROTOCOL.md` §5).
public enum Track {
    MICROPHONE(0),
    CAMERA(1),
    SCREEN(2),
    SCREEN_AUDIO(3);

    private final int number;

    Track(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
