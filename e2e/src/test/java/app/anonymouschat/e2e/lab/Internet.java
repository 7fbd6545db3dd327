package app.anonymouschat.e2e.lab;

/// The public network between all routers and servers of a laboratory: one wire, whose addresses look public to
/// browsers
/// and relays and are nobody's but within it.
final class Internet implements AutoCloseable {
    private final Namespace wire = Namespace.create();
    private int plugs;

    Internet() {
        wire.run("ip link add wire type bridge");
        wire.run("ip link set wire up");
    }

    /// Gives that interface of a machine this address.
    void connect(Namespace machine, String end, String address) {
        String plug = "plug" + plugs++;
        wire.connect(plug, machine, end);
        wire.run("ip link set " + plug + " master wire");
        machine.run("ip address add " + address + "/24 dev " + end);
    }

    @Override
    public void close() {
        wire.close();
    }
}
