package app.anonymouschat.e2e.lab;

import java.util.Map;

/// A router between the Internet and a network of one device.
final class Router implements AutoCloseable {
    private static final String INSIDE = "192.168.1.1";
    private static final String DEVICE = "192.168.1.2";

    private final Namespace machine = Namespace.create();
    private final Address address;
    private final Network network;
    private int generation;

    /// A router of that kind with this address in the Internet.
    Router(Internet internet, Address address, Network network) {
        this.address = address;
        this.network = network;
        internet.connect(machine, "wan", address);
        machine.run("tee /proc/sys/net/ipv4/ip_forward", "1");
        machine.run("tee /proc/sys/net/ipv6/conf/all/forwarding", "1");
        machine.filter(Rules.ROUTER, Map.of());
        network.rules().forEach(each -> machine.filter(each, Map.of("host", DEVICE)));
        cut();
    }

    /// Connects the device by that cable.
    void connect(Namespace device, Cable cable) {
        cable.lay(machine, "lan", device, "eth0");
        if (network.hasIpv4()) {
            machine.run("ip address add " + INSIDE + "/24 dev lan");
            device.run("ip address add " + DEVICE + "/24 dev eth0");
            device.run("ip route add default via " + INSIDE);
        }
        if (network.hasIpv6()) {
            machine.allowIpv6("lan");
            machine.run("ip address add " + address.gateway() + "/64 dev lan");
            device.allowIpv6("eth0");
            device.run("ip address add " + address.device() + "/64 dev eth0");
            device.run("ip -6 route add default via " + address.gateway());
        }
    }

    /// From here on nothing gets through on any connection that was ever made, and nobody is told. New ones are whole.
    void cut() {
        generation++;
        machine.filter(Rules.CUT, Map.of("generation", String.valueOf(generation)));
    }

    @Override
    public void close() {
        machine.close();
    }
}
