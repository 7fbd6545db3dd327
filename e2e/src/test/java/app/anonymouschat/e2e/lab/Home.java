package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.Browsers;
import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.Script;
import java.util.Set;

/// Where somebody is: a device with a browser behind a router.
final class Home implements AutoCloseable {
    /// Enough to see movement.
    private static final int PICTURES_PER_SECOND = 10;

    private final Address address;
    private final Network network;
    private final Router router;
    private final Namespace device = Namespace.create();
    private final Browsers browsers;
    private final String page;
    private final Cable cable;

    /// A home behind a router of that kind, with that public address, and by that cable. It closes the cable too.
    Home(Internet internet, Service service, Address address, Network network, Cable cable) {
        this.address = address;
        this.network = network;
        page = service.address(network);
        router = new Router(internet, address, network);
        this.cable = cable;
        router.connect(device, cable);
        browsers = Browsers.within(device.prefix(), service.keyHash(), PICTURES_PER_SECOND);
    }

    /// All by which the Internet knows it.
    Set<String> addresses() {
        return network.hasIpv6() ? Set.of(address.ipv4(), address.device()) : Set.of(address.ipv4());
    }

    /// The one of them to which a direct path goes: IPv6 where there is any.
    String directAddress() {
        return network.hasIpv6() ? address.device() : address.ipv4();
    }

    /// Of all that the device does from here on.
    Capture capture() {
        return Capture.on(device);
    }

    Router router() {
        return router;
    }

    /// Somebody opens the page in Chromium.
    Person chromium() {
        return Person.open(browsers.profile(0), page, Script.LABORATORY);
    }

    /// Somebody opens the page in Firefox.
    Person firefox() {
        return Person.open(browsers.firefox(), page, Script.LABORATORY);
    }

    @Override
    public void close() {
        browsers.close();
        device.close();
        cable.close();
        router.close();
    }
}
