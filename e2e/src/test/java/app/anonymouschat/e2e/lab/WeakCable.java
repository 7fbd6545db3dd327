package app.anonymouschat.e2e.lab;

/// A cable that is as weak as wished. Each of its ends is a bridge with a {@link Tap}; every frame between the two goes
/// through this process, since not every kernel can delay packets by itself.
final class WeakCable implements Cable {
    private final Weakness weakness;
    private final Namespace machine = Namespace.create();

    WeakCable(Weakness weakness) {
        this.weakness = weakness;
    }

    @Override
    public void lay(Namespace one, String end, Namespace other, String otherEnd) {
        Tap near = end("near", one, end);
        Tap far = end("far", other, otherEnd);
        Trickle.begin(near, far, weakness);
        Trickle.begin(far, near, weakness);
    }

    @Override
    public void close() {
        machine.close();
    }

    private Tap end(String name, Namespace owner, String interfaceName) {
        String bridge = name + "-bridge";
        String tap = name + "-tap";
        machine.run("ip link add " + bridge + " type bridge");
        machine.connect(name, owner, interfaceName);
        var opened = Tap.on(machine, tap);
        for (String part : new String[] {name, tap}) {
            machine.run("ip link set " + part + " master " + bridge);
        }
        for (String part : new String[] {bridge, tap}) {
            machine.run("ip link set " + part + " up");
        }
        return opened;
    }
}
