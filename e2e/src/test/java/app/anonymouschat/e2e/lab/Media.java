package app.anonymouschat.e2e.lab;

/// What came of the partner's sound and pictures so far, by the browser's own count: packets of sound, samples that
/// were
/// played and those of them that were made up for lost ones, pictures, bytes of pictures.
record Media(double soundPackets, double samples, double madeUp, double pictures, double pictureBytes) {
    /// What came since.
    Media since(Media before) {
        return new Media(
                soundPackets - before.soundPackets,
                samples - before.samples,
                madeUp - before.madeUp,
                pictures - before.pictures,
                pictureBytes - before.pictureBytes);
    }

    /// How much of what was played is the partner's own, 0–1.
    double heard() {
        return samples == 0 ? 0 : 1 - madeUp / samples;
    }
}
