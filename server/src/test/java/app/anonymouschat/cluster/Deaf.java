package app.anonymouschat.cluster;

/// Hears nothing.
final class Deaf implements Link.Listening {
    @Override
    public void heard(String channel, byte[] message) {}

    @Override
    public void broken() {}
}
