package app.anonymouschat.e2e.lab;

/// What a device hangs on its router by.
interface Cable extends AutoCloseable {
    /// Between an interface of one machine and one of another.
    void lay(Namespace machine, String end, Namespace other, String otherEnd);

    @Override
    void close();

    /// One that one does not notice.
    static Cable good() {
        return new Cable() {
            @Override
            public void lay(Namespace machine, String end, Namespace other, String otherEnd) {
                machine.connect(end, other, otherEnd);
            }

            @Override
            public void close() {
                // It ends with the machines.
            }
        };
    }
}
