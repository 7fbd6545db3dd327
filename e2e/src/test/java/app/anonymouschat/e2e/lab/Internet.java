package app.anonymouschat.e2e.lab;

import java.util.List;

/// The public network between all routers and servers of a laboratory: one wire.
final class Internet implements AutoCloseable {
    /// Where people live: everybody knows the way to the networks of IPv6 behind these.
    static final Address FIRST_HOME = new Address(11);

    static final Address SECOND_HOME = new Address(12);

    private final Namespace wire = Namespace.create();
    private int plugs;

    Internet() {
        wire.run("ip link add wire type bridge");
        wire.run("ip link set wire up");
    }

    /// Gives that interface of a machine its address, by IPv4 and by IPv6, and a hardware address that goes with it:
    /// others
    /// remember for half a minute where an address of IPv6 is, also when another machine has come in its place.
    void connect(Namespace machine, String end, Address address) {
        String plug = "plug" + plugs++;
        wire.connect(plug, machine, end);
        wire.run("ip link set " + plug + " master wire");
        machine.run("ip link set " + end + " address " + address.hardware());
        machine.run("ip address add " + address.ipv4() + "/24 dev " + end);
        machine.allowIpv6(end);
        machine.run("ip address add " + address.ipv6() + "/64 dev " + end);
        for (Address home : List.of(FIRST_HOME, SECOND_HOME)) {
            if (!home.equals(address)) {
                machine.run("ip -6 route add " + home.network() + "/64 via " + home.ipv6());
            }
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
